import { Button } from '@mantine/core';
import { IconRefresh, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { Screen } from '@/candidate/Screen';

/** Nothing is known yet: the room is being prepared, or the server cannot be reached. */
export function PortalWaiting({ reason, onRetry }: { reason: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const unreachable = reason != null && problemFrom(reason).code !== 'not-ready-yet';
  const key = unreachable ? 'unreachable' : 'preparing';
  return (
    <Screen
      icon={unreachable ? IconWifiOff : IconRefresh}
      state={key}
      title={t(`room.portal.${key}.title`)}
      text={t(`room.portal.${key}.text`)}
    >
      {unreachable && (
        <Button variant="default" onClick={onRetry}>
          {t('room.portal.unreachable.retry')}
        </Button>
      )}
    </Screen>
  );
}
