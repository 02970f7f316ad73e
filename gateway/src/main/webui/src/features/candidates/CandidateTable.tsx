import { Anchor, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Candidate, Match } from '@/api/types';
import { DataTable } from '@/ui/DataTable';
import { LiveRow } from '@/ui/LiveRow';
import { MatchBadge } from '@/ui/MatchBadge';
import { FlagSwitch } from './FlagSwitch';
import { NextAction } from './NextAction';

interface CandidateTableProps {
  candidates: Candidate[];
  /** Only the match of this job, when one is picked. */
  jobId: string;
}

/** One row per candidate and job: that pair is what is shortlisted, enabled and scheduled. */
export function CandidateTable({ candidates, jobId }: CandidateTableProps) {
  const { t } = useTranslation();
  const columns = [
    { key: 'candidate', label: t('candidates.column.candidate') },
    { key: 'job', label: t('candidates.column.job') },
    { key: 'score', label: t('candidates.column.score'), width: 60 },
    { key: 'shortlisted', label: t('candidates.column.shortlisted'), width: 86 },
    { key: 'interview', label: t('candidates.column.interview'), width: 86 },
    { key: 'online', label: t('candidates.column.online'), width: 86 },
    { key: 'status', label: t('candidates.column.status'), width: 140 },
    { key: 'next', label: t('candidates.column.next'), width: 150 },
  ];
  const rows = candidates.flatMap((candidate) =>
    candidate.matches
      .filter((match) => !jobId || match.jobId === jobId)
      .map((match) => ({ candidate, match })),
  );
  return (
    <DataTable label={t('candidates.page.table')} columns={columns}>
      {rows.map(({ candidate, match }) => (
        <MatchRow key={`${candidate.id} ${match.jobId}`} candidate={candidate} match={match} />
      ))}
    </DataTable>
  );
}

function MatchRow({ candidate, match }: { candidate: Candidate; match: Match }) {
  const { t } = useTranslation();
  return (
    <LiveRow signature={`${match.interview?.status} ${match.interview?.startsAt}`}>
      <Table.Td>
        <Anchor
          component={Link}
          to={`/app/candidates/${candidate.id}`}
          fw={600}
          c="var(--mantine-color-text)"
        >
          {candidate.name}
        </Anchor>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {candidate.email}
        </Text>
      </Table.Td>
      <Table.Td>
        <div>
          <Text size="sm">{match.jobTitle}</Text>
          <Text size="xs" c="dimmed">
            {match.companyName}
          </Text>
        </div>
      </Table.Td>
      <Table.Td data-label={t('candidates.column.score')}>{match.score ?? '–'}</Table.Td>
      <Table.Td data-third={t('candidates.column.shortlisted')}>
        <FlagSwitch
          candidate={candidate}
          match={match}
          flag="shortlisted"
          label="candidates.toggle.shortlisted"
        />
      </Table.Td>
      <Table.Td data-third={t('candidates.column.interview')}>
        <FlagSwitch
          candidate={candidate}
          match={match}
          flag="interviewEnabled"
          label="candidates.toggle.interview"
          disabled={!match.shortlisted}
        />
      </Table.Td>
      <Table.Td data-third={t('candidates.column.online')}>
        <FlagSwitch
          candidate={candidate}
          match={match}
          flag="onlineInterviewEnabled"
          label="candidates.toggle.online"
          disabled={!match.interviewEnabled}
        />
      </Table.Td>
      <Table.Td>
        <Group>
          <MatchBadge match={match} />
        </Group>
      </Table.Td>
      <Table.Td>
        <NextAction candidate={candidate} match={match} />
      </Table.Td>
    </LiveRow>
  );
}
