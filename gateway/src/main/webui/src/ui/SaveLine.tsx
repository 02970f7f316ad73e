import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SaveState } from './useAutosave';

interface SaveLineProps {
  state: SaveState;
  /** Where the catalogue says it, a key: `scorecards.save`. */
  texts: string;
  onRetry: () => void;
}

/** Whether what is typed is safe. */
export function SaveLine({ state, texts, onRetry }: SaveLineProps) {
  const { t } = useTranslation();
  const failed = state === 'failed';
  const Glyph = failed ? IconAlertTriangle : state === 'saved' ? IconCloudCheck : IconCloudUp;
  return (
    <Group gap={6} mih={30}>
      <Group gap={6} role="status">
        {state !== 'clean' && state !== 'conflict' && (
          <>
            <Glyph size={16} aria-hidden color={failed ? 'var(--mantine-color-error)' : undefined} />
            <Text size="xs" c={failed ? 'var(--mantine-color-error)' : 'dimmed'}>
              {t(`${texts}.${state}`)}
            </Text>
          </>
        )}
      </Group>
      {failed && (
        <Button size="compact-xs" variant="default" onClick={onRetry}>
          {t(`${texts}.retry`)}
        </Button>
      )}
    </Group>
  );
}
