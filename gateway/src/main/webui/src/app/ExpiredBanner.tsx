import { Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionExpired, useSessionExpired } from '@/api/sessionExpiry';
import { onSignIn } from '@/features/start/signInChannel';
import { SignInAgain } from '@/ui/SignInAgain';
import classes from './ExpiredBanner.module.css';

export function ExpiredBanner() {
  const { t } = useTranslation();
  const expired = useSessionExpired();
  const queries = useQueryClient();
  useEffect(
    () =>
      onSignIn(() => {
        sessionExpired.set(false);
        void queries.invalidateQueries();
      }),
    [queries],
  );
  if (!expired) return null;
  return (
    <div role="alert" className={classes.banner}>
      <Group justify="center" gap="sm">
        <IconLock size={18} aria-hidden />
        <Text size="sm">{t('app.expired.text')}</Text>
        <SignInAgain />
      </Group>
    </div>
  );
}
