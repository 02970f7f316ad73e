import { Anchor, Checkbox, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Flag } from '@/api/matches';
import { ChooseAll } from '@/ui/ChooseAll';
import { Address } from '@/ui/Address';
import { DataTable } from '@/ui/DataTable';
import { LiveRow } from '@/ui/LiveRow';
import { MatchBadge } from '@/ui/MatchBadge';
import { sortable } from '@/ui/SortHead';
import type { Selection } from '@/ui/useSelection';
import { FlagSwitch } from './FlagSwitch';
import { NextAction } from './NextAction';
import type { MatchRow } from './rows';

interface CandidateTableProps {
  rows: MatchRow[];
  sort: string;
  selection: Selection<MatchRow>;
  onSort: (sort: string) => void;
}

/** One row per candidate and job. */
export function CandidateTable({ rows, sort, selection, onSort }: CandidateTableProps) {
  const { t } = useTranslation();
  const label = (key: string) => ({ key, label: t(`candidates.column.${key}`) });
  const columns = [
    { key: 'chosen', label: '', width: 44, head: <ChooseAll selection={selection} /> },
    sortable({ ...label('candidate'), width: 280, min: 170, sortKey: 'name' }, sort, 'ascending', onSort),
    { ...label('job'), width: 200, min: 100 },
    sortable({ ...label('score'), width: 84, sortKey: 'score' }, sort, 'descending', onSort),
    { ...label('shortlisted'), width: 86 },
    { ...label('interview'), width: 86 },
    { ...label('online'), width: 86 },
    { ...label('status'), width: 140 },
    { ...label('next'), width: 150 },
  ];
  return (
    <DataTable label={t('candidates.page.table')} columns={columns}>
      {rows.map((row) => (
        <Row key={row.id} row={row} selection={selection} />
      ))}
    </DataTable>
  );
}

const flags: [Flag, string, needs?: Flag][] = [
  ['shortlisted', 'shortlisted'],
  ['interviewEnabled', 'interview', 'shortlisted'],
  ['onlineInterviewEnabled', 'online', 'interviewEnabled'],
];

function Row({ row, selection }: { row: MatchRow; selection: Selection<MatchRow> }) {
  const { t } = useTranslation();
  const { candidate, match } = row;
  return (
    <LiveRow signature={`${match.interview?.status} ${match.interview?.startsAt}`}>
      <Table.Td>
        <Checkbox
          aria-label={t('candidates.bulk.choose', { name: candidate.name, job: match.jobTitle })}
          checked={selection.has(row.id)}
          onChange={() => selection.toggle(row.id)}
        />
      </Table.Td>
      <Table.Td>
        <Anchor
          component={Link}
          to={`/app/candidates/${candidate.id}`}
          fw={600}
          c="var(--mantine-color-text)"
          lineClamp={3}
          title={candidate.name}
        >
          {candidate.name}
        </Anchor>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          <Address>{candidate.email}</Address>
        </Text>
      </Table.Td>
      <Table.Td>
        <div>
          <Text size="sm" lineClamp={2} title={match.jobTitle}>
            {match.jobTitle}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={1} title={match.companyName}>
            {match.companyName}
          </Text>
        </div>
      </Table.Td>
      <Table.Td data-label={t('candidates.column.score')}>{match.score ?? '–'}</Table.Td>
      {flags.map(([flag, key, needs]) => (
        <Table.Td key={flag} data-third={t(`candidates.column.${key}`)}>
          <FlagSwitch
            candidate={candidate}
            match={match}
            flag={flag}
            label={`candidates.toggle.${key}`}
            disabled={needs !== undefined && !match[needs]}
          />
        </Table.Td>
      ))}
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
