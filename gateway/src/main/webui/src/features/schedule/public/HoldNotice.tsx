import { Button, Group, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Hold } from '@/api/holds';
import { useNow } from '@/ui/useNow';

/** How long the seat stays kept; afterwards it can be kept anew, if it is still there. */
export function HoldNotice({ hold, onAgain }: { hold: Hold; onAgain: () => void }) {
  const { t } = useTranslation();
  const now = useNow(1_000);
  const left = Math.max(0, Math.ceil((Date.parse(hold.expiresAt) - now.getTime()) / 1_000));
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <Group gap="xs">
      <IconHourglass size={16} aria-hidden />
      {left > 0 ? (
        <Text size="sm" role="timer" aria-live="off">
          {t('schedule.hold.left', { clock })}
        </Text>
      ) : (
        <>
          <Text size="sm" role="status">
            {t('schedule.hold.over')}
          </Text>
          <Button size="xs" variant="default" onClick={onAgain}>
            {t('schedule.hold.again')}
          </Button>
        </>
      )}
    </Group>
  );
}
