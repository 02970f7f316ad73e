import { Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/ui/problemText';
import type { RowOutcome } from './useBulkCancel';

const looks = {
  waiting: [IconHourglass, 'var(--mantine-color-dimmed)'],
  done: [IconCircleCheck, 'var(--mantine-color-teal-6)'],
  failed: [IconAlertTriangle, 'var(--mantine-color-error)'],
} as const;

/** A row each, with what went wrong where something did. */
export function BulkOutcomes({ outcomes }: { outcomes: RowOutcome[] }) {
  const { t } = useTranslation();
  return (
    <ScrollArea.Autosize mah={280} viewportProps={{ tabIndex: 0 }}>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {outcomes.map(({ interview, state, error }) => {
          const [Glyph, color] = looks[state];
          return (
            <Group key={interview.id} component="li" gap="sm" wrap="nowrap" py={6} align="flex-start">
              <Glyph size={18} color={color} aria-hidden style={{ flex: 'none' }} />
              <div style={{ minWidth: 0 }}>
                <Text size="sm">
                  {interview.candidate.name} · {interview.jobTitle}
                </Text>
                <Text size="xs" c={state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'}>
                  {state === 'failed' ? problemText(error, t) : t(`interviews.bulk.${state}Row`)}
                </Text>
              </div>
            </Group>
          );
        })}
      </ul>
    </ScrollArea.Autosize>
  );
}
