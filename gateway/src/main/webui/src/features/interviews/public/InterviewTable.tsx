import { Anchor, Checkbox, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Interview } from '@/api/types';
import { DataTable } from '@/ui/DataTable';
import { LiveRow } from '@/ui/LiveRow';
import { InterviewBadge } from '@/ui/InterviewBadge';
import { Times } from '@/ui/Times';
import type { Selection } from '@/ui/useSelection';
import { useZone } from '@/ui/useZone';
import { RowActions } from '../RowActions';
import { WarningIcon } from '../WarningIcon';

interface InterviewTableProps {
  interviews: Interview[];
  /** Whether the viewer may cancel it from here. */
  manageable?: (interview: Interview) => boolean;
  selection?: Selection<Interview>;
}

const never = () => false;

export function InterviewTable({ interviews, manageable = never, selection }: InterviewTableProps) {
  const { t } = useTranslation();
  const choosing = selection !== undefined && interviews.some(manageable);
  const columns = [
    ...(choosing ? [{ key: 'chosen', label: '', width: 44, head: <ChooseAll selection={selection} /> }] : []),
    { key: 'when', label: t('interviews.column.when'), width: 280, min: 170 },
    { key: 'candidate', label: t('interviews.column.candidate'), width: 280 },
    { key: 'panel', label: t('interviews.column.panel'), width: 150 },
    { key: 'kind', label: t('interviews.column.kind'), width: 110 },
    { key: 'status', label: t('interviews.column.status'), width: 130 },
    { key: 'next', label: t('interviews.column.next'), width: 170 },
  ];
  return (
    <DataTable label={t('interviews.page.table')} columns={columns}>
      {interviews.map((interview) => (
        <LiveRow key={interview.id} signature={`${interview.status} ${interview.startsAt}`}>
          {choosing && (
            <Table.Td>
              {manageable(interview) && (
                <Checkbox
                  aria-label={t('interviews.bulk.choose', { name: interview.candidate.name })}
                  checked={selection.has(interview.id)}
                  onChange={() => selection.toggle(interview.id)}
                />
              )}
            </Table.Td>
          )}
          <Cells interview={interview} />
          <Table.Td>
            <RowActions interview={interview} manageable={manageable(interview)} />
          </Table.Td>
        </LiveRow>
      ))}
    </DataTable>
  );
}

function ChooseAll({ selection }: { selection: Selection<Interview> }) {
  const { t } = useTranslation();
  return (
    <Checkbox
      aria-label={t('interviews.bulk.chooseAll')}
      checked={selection.all}
      indeterminate={!selection.all && selection.chosen.length > 0}
      onChange={selection.toggleAll}
    />
  );
}

function Cells({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const zone = useZone();
  return (
    <>
      <Table.Td>
        <Times at={interview.startsAt} zone={zone} otherZone={interview.candidate.zone} />
        {interview.deadline && (
          <Text size="xs" c="dimmed" component="div">
            {t('interviews.column.until')} <Times at={interview.deadline} zone={zone} relative={false} />
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Anchor
          component={Link}
          to={`/app/interviews/${interview.id}`}
          fw={600}
          c="var(--mantine-color-text)"
          lineClamp={3}
          title={interview.candidate.name}
        >
          {interview.candidate.name}
        </Anchor>
        <Text size="xs" c="dimmed" lineClamp={2} title={`${interview.jobTitle} · ${interview.companyName}`}>
          {interview.jobTitle} · {interview.companyName}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('interviews.column.panel')}>
        {interview.interviewers.map(({ name }) => name).join(', ')}
      </Table.Td>
      <Table.Td data-label={t('interviews.column.kind')}>
        {interview.mode === 'SELF_PACED'
          ? t('interviews.mode.SELF_PACED')
          : t(`interviews.detail.${interview.type}`)}
      </Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <InterviewBadge interview={interview} />
          <WarningIcon warnings={interview.warnings} />
        </Group>
      </Table.Td>
    </>
  );
}
