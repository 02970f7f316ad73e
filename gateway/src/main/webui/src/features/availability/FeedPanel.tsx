import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendarFeed, useRenewFeed, useRevokeFeed } from '@/api/workingHours';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { CopyField } from '@/ui/CopyField';
import { ErrorState } from '@/ui/ErrorState';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { toastDone } from '@/ui/toast';
import { useZone } from '@/ui/useZone';

/** The private address of one's interviews for other calendars. */
export function FeedPanel() {
  const { t } = useTranslation();
  const zone = useZone();
  const feed = useCalendarFeed();
  const renew = useRenewFeed();
  const revoke = useRevokeFeed();
  const [asking, setAsking] = useState<'renew' | 'revoke'>();
  const make = () =>
    renew.mutate(undefined, {
      onSuccess: () => {
        setAsking(undefined);
        toastDone(t('availability.feed.created'));
      },
    });
  const end = () =>
    revoke.mutate(undefined, {
      onSuccess: () => {
        setAsking(undefined);
        toastDone(t('availability.feed.revoked'));
      },
    });
  return (
    <Surface title={t('availability.feed.title')}>
      <Stack gap="md" p="md">
        <Text>{t('availability.feed.text')}</Text>
        {feed.isError && <ErrorState error={feed.error} onRetry={() => void feed.refetch()} />}
        {!asking && <ProblemSummary error={renew.error} />}
        {feed.data && !feed.data.url && (
          <Group justify="space-between">
            <Text c="dimmed">{t('availability.feed.none')}</Text>
            <Button onClick={make} loading={renew.isPending}>
              {t('availability.feed.create')}
            </Button>
          </Group>
        )}
        {feed.data?.url && (
          <>
            <CopyField label={t('availability.feed.url')} value={feed.data.url} />
            <Group justify="space-between">
              <Text size="sm" c="dimmed">
                {t('availability.feed.since')} <Times at={feed.data.createdAt} zone={zone} />
              </Text>
              <Group gap="xs">
                <Button variant="default" onClick={() => setAsking('renew')}>
                  {t('availability.feed.renew')}
                </Button>
                <Button variant="light" color="red" onClick={() => setAsking('revoke')}>
                  {t('availability.feed.revoke')}
                </Button>
              </Group>
            </Group>
          </>
        )}
      </Stack>
      <ConfirmDialog
        opened={asking === 'renew'}
        title={t('availability.feed.renewTitle')}
        text={t('availability.feed.renewText')}
        action={t('availability.feed.renew')}
        busy={renew.isPending}
        error={renew.error}
        onConfirm={make}
        onClose={() => setAsking(undefined)}
      />
      <ConfirmDialog
        opened={asking === 'revoke'}
        title={t('availability.feed.revokeTitle')}
        text={t('availability.feed.revokeText')}
        action={t('availability.feed.revoke')}
        destructive
        busy={revoke.isPending}
        error={revoke.error}
        onConfirm={end}
        onClose={() => setAsking(undefined)}
      />
    </Surface>
  );
}
