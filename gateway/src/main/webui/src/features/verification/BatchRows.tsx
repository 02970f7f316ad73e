import { Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BatchRow } from '@/api/caseBatch';
import { refusedFirst } from './batch';

const most = 200;

interface BatchRowsProps {
  rows: BatchRow[];
  /** Whether it has happened, or only would. */
  done: boolean;
}

/** One row each, refused ones first: they need a look. */
export function BatchRows({ rows, done }: BatchRowsProps) {
  const { t } = useTranslation();
  const sorted = refusedFirst(rows);
  return (
    <ScrollArea.Autosize
      mah={300}
      viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('verification.batch.rows') }}
    >
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {sorted.slice(0, most).map((row) => (
          <Row key={row.id} row={row} done={done} />
        ))}
      </ul>
      {sorted.length > most && (
        <Text size="xs" c="dimmed">
          {t('verification.batch.more', { count: sorted.length - most })}
        </Text>
      )}
    </ScrollArea.Autosize>
  );
}

function Row({ row, done }: { row: BatchRow; done: boolean }) {
  const { t } = useTranslation();
  const refused = row.ok === false;
  const sent = done && row.ok === true;
  const Glyph = refused ? IconAlertTriangle : sent ? IconCircleCheck : IconCircleDashed;
  return (
    <Group component="li" gap="sm" wrap="nowrap" py={6} align="flex-start">
      <Glyph
        size={18}
        color={refused ? 'var(--mantine-color-error)' : 'var(--mantine-color-teal-6)'}
        aria-hidden
        style={{ flex: 'none' }}
      />
      <div style={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
        <Text size="sm">{[row.candidateName, row.caseNumber].filter(Boolean).join(' · ')}</Text>
        <Text size="xs" c={refused ? 'var(--mantine-color-error)' : 'dimmed'}>
          {refused
            ? row.detail || t(`problem.${row.code}`, { defaultValue: row.code ?? '' })
            : t(`verification.batch.${sent ? 'rowDone' : done ? 'rowWaits' : 'rowReady'}`)}
        </Text>
      </div>
    </Group>
  );
}
