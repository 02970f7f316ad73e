import { Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { refusedFirst, type BatchLine } from './batchLine';

const most = 200;

/** One row each, refused ones first: they need a look. */
export function BatchRows({ lines }: { lines: BatchLine[] }) {
  const { t } = useTranslation();
  const sorted = refusedFirst(lines);
  return (
    <ScrollArea.Autosize
      mah={300}
      viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('ui.batch.rows') }}
    >
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {sorted.slice(0, most).map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {sorted.length > most && (
        <Text size="xs" c="dimmed">
          {t('ui.batch.more', { count: sorted.length - most })}
        </Text>
      )}
    </ScrollArea.Autosize>
  );
}

function Line({ line: { state, name, note } }: { line: BatchLine }) {
  const refused = state === 'refused';
  const Glyph = refused ? IconAlertTriangle : state === 'done' ? IconCircleCheck : IconCircleDashed;
  return (
    <Group component="li" gap="sm" wrap="nowrap" py={6} align="flex-start">
      <Glyph
        size={18}
        color={refused ? 'var(--mantine-color-error)' : 'var(--mantine-color-teal-6)'}
        aria-hidden
        style={{ flex: 'none' }}
      />
      <div style={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
        <Text size="sm">{name}</Text>
        <Text size="xs" c={refused ? 'var(--mantine-color-error)' : 'dimmed'}>
          {note}
        </Text>
      </div>
    </Group>
  );
}
