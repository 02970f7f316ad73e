import { Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BulkRow } from '@/api/types';
import { ConsequenceList } from './ConsequenceList';
import type { MatchRow } from './rows';

interface BulkRowsProps {
  rows: MatchRow[];
  answers: BulkRow[];
  /** Whether it has happened, or only would. */
  done: boolean;
}

/** One row each, refused ones first: they need a look. */
export function BulkRows({ rows, answers, done }: BulkRowsProps) {
  const pairs = rows
    .map((row, index) => ({ row, answer: answers[index] }))
    .sort((a, b) => Number(b.answer?.status === 'failed') - Number(a.answer?.status === 'failed'));
  return (
    <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0 }}>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {pairs.map(({ row, answer }) => answer && <Row key={row.id} row={row} answer={answer} done={done} />)}
      </ul>
    </ScrollArea.Autosize>
  );
}

function Row({ row, answer, done }: { row: MatchRow; answer: BulkRow; done: boolean }) {
  const { t } = useTranslation();
  const failed = answer.status === 'failed';
  const Glyph = failed ? IconAlertTriangle : done ? IconCircleCheck : IconCircleDashed;
  const concerned = answer.consequences ?? [];
  return (
    <Group component="li" gap="sm" wrap="nowrap" py={6} align="flex-start">
      <Glyph
        size={18}
        color={failed ? 'var(--mantine-color-error)' : 'var(--mantine-color-teal-6)'}
        aria-hidden
        style={{ flex: 'none' }}
      />
      <div style={{ minWidth: 0, flex: 1 }}>
        <Text size="sm">
          {row.candidate.name} · {row.match.jobTitle}
        </Text>
        <Text size="xs" c={failed ? 'var(--mantine-color-error)' : 'dimmed'}>
          {failed
            ? t(`problem.${answer.code}`, { defaultValue: answer.message })
            : t(done ? 'candidates.bulk.rowDone' : 'candidates.bulk.rowReady')}
        </Text>
        {concerned.length > 0 && <ConsequenceList consequences={concerned} />}
      </div>
    </Group>
  );
}
