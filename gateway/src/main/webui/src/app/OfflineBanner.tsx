import { Group, Text } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ExpiredBanner.module.css';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);
const isOnline = () => onlineManager.isOnline();

/** Why nothing is fetched and what is sent waits, also above the form that was sent. */
export default function OfflineBanner() {
  const { t } = useTranslation();
  if (useSyncExternalStore(subscribe, isOnline)) return null;
  return (
    <div role="alert" className={`${classes.banner} ${classes.above}`}>
      <Group justify="center" gap="sm" wrap="nowrap">
        <IconWifiOff size={18} aria-hidden style={{ flexShrink: 0 }} />
        <Text size="sm">{t('app.away.text')}</Text>
      </Group>
    </div>
  );
}
