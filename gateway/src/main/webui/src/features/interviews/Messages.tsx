import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDeliveries, useInvites } from '@/api/invites';
import type { Delivery } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { StatusBadge } from '@/ui/StatusBadge';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { useFlash } from '@/ui/useFlash';
import { useZone } from '@/ui/useZone';

/** What was mailed about the interview and its invite, and what became of it. */
export function Messages({ interviewId }: { interviewId: string }) {
  const { t } = useTranslation();
  const log = useDeliveries('interview', interviewId);
  const invite = useInvites({ interviewId, limit: 10 }).data?.items[0];
  const ofInvite = useDeliveries('invite', invite?.id);
  const deliveries = [...(log.data ?? []), ...(ofInvite.data ?? [])].sort((a, b) =>
    b.requestedAt.localeCompare(a.requestedAt),
  );
  return (
    <Surface title={t('interviews.mail.title')}>
      <Stack p="md" gap="md">
        {log.isPending && <SkeletonRows rows={2} />}
        {log.isError && !log.data && <ErrorState error={log.error} onRetry={() => void log.refetch()} />}
        {log.data && deliveries.length === 0 && <Text c="dimmed">{t('interviews.mail.empty')}</Text>}
        {deliveries.map((delivery) => (
          <Message key={delivery.id} delivery={delivery} />
        ))}
      </Stack>
    </Surface>
  );
}

function Message({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const zone = useZone();
  const status = delivery.status.toLowerCase();
  const row = useFlash<HTMLDivElement>(status);
  const { template, channel, reason, recipientName, recipientEmail, recipientMobile } = delivery;
  const by = channel === 'SMS' ? ` · ${t('interviews.mail.sms')}` : '';
  return (
    <Group ref={row} justify="space-between" wrap="nowrap" align="flex-start">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} size="sm">
          {t(`interviews.mail.${template}`, { defaultValue: template })}
          {by}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('interviews.mail.to', {
            name: [recipientName, recipientEmail ?? recipientMobile].filter(Boolean).join(' · '),
          })}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          <Times at={delivery.sentAt ?? delivery.requestedAt} zone={zone} />
          {delivery.attempts > 1 && ` · ${t('interviews.mail.attempts', { count: delivery.attempts })}`}
        </Text>
        {reason && <Text size="xs">{t(`interviews.mail.reason.${reason}`, { defaultValue: reason })}</Text>}
      </div>
      <StatusBadge status={status} />
    </Group>
  );
}
