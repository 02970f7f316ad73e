import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Interview } from '@/api/types';
import { DataTable } from '@/ui/DataTable';
import { LiveRow } from '@/ui/LiveRow';
import { StatusBadge } from '@/ui/StatusBadge';
import { Times } from '@/ui/Times';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useZone } from '@/ui/useZone';
import { isJoinable } from './joinable';

export function InterviewTable({ interviews }: { interviews: Interview[] }) {
  const { t } = useTranslation();
  const zone = useZone();
  const columns = [
    { key: 'when', label: t('interviews.column.when'), width: 310 },
    { key: 'candidate', label: t('interviews.column.candidate') },
    { key: 'panel', label: t('interviews.column.panel'), width: 180 },
    { key: 'status', label: t('interviews.column.status'), width: 150 },
    { key: 'next', label: t('interviews.column.next'), width: 130 },
  ];
  return (
    <DataTable label={t('interviews.page.table')} columns={columns}>
      {interviews.map((interview) => (
        <LiveRow key={interview.id} signature={`${interview.status} ${interview.startsAt}`}>
          <Table.Td>
            <Times at={interview.startsAt} zone={zone} otherZone={interview.zone} />
          </Table.Td>
          <Table.Td>
            <Anchor
              component={Link}
              to={`/app/interviews/${interview.id}`}
              fw={600}
              c="var(--mantine-color-text)"
            >
              {interview.candidate.name}
            </Anchor>
            <Text size="xs" c="dimmed">
              {interview.jobTitle} · {interview.companyName}
            </Text>
          </Table.Td>
          <Table.Td data-label={t('interviews.column.panel')}>
            {interview.interviewers.map(({ name }) => name).join(', ')}
          </Table.Td>
          <Table.Td>
            <Group>
              <StatusBadge status={interview.status} />
            </Group>
          </Table.Td>
          <Table.Td>
            <RowAction interview={interview} />
          </Table.Td>
        </LiveRow>
      ))}
    </DataTable>
  );
}

function RowAction({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const now = useNow();
  const { recruits } = useRoles();
  if (isJoinable(interview, now)) {
    return (
      <Button component={Link} to={`/app/interviews/${interview.id}/room`} size="xs">
        {t('interviews.next.join')}
      </Button>
    );
  }
  return (
    <Button component={Link} to={`/app/interviews/${interview.id}`} size="xs" variant="default">
      {t(recruits && interview.status === 'PENDING' ? 'interviews.next.pickTime' : 'interviews.next.open')}
    </Button>
  );
}
