import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '@/api/types';
import { ErrorState } from './ErrorState';
import { SkeletonRows } from './SkeletonRows';
import { StatusBadge } from './StatusBadge';
import { Surface } from './Surface';
import { Times } from './Times';
import { useFlash } from './useFlash';
import { useZone } from './useZone';

interface DeliveriesProps {
  log: { isPending: boolean; isError: boolean; data: unknown; error: unknown; refetch: () => unknown };
  /** Newest first. */
  deliveries: Delivery[];
  /** Of the catalogue: `<texts>.mail.<template>`. */
  texts: string;
}

/** What was mailed, and what became of it. */
export function Deliveries({ log, deliveries, texts }: DeliveriesProps) {
  const { t } = useTranslation();
  return (
    <Surface title={t('ui.mail.title')}>
      <Stack p="md" gap="md">
        {log.isPending && <SkeletonRows rows={2} />}
        {log.isError && !log.data && <ErrorState error={log.error} onRetry={() => void log.refetch()} />}
        {Boolean(log.data) && deliveries.length === 0 && <Text c="dimmed">{t('ui.mail.empty')}</Text>}
        {deliveries.map((delivery) => (
          <Message key={delivery.id} delivery={delivery} texts={texts} />
        ))}
      </Stack>
    </Surface>
  );
}

function Message({ delivery, texts }: { delivery: Delivery; texts: string }) {
  const { t } = useTranslation();
  const zone = useZone();
  const status = delivery.status.toLowerCase();
  const row = useFlash<HTMLDivElement>(status);
  const { template, channel, reason, recipientName, recipientEmail, recipientMobile } = delivery;
  const by = channel === 'EMAIL' ? '' : ` · ${t(channel === 'SMS' ? 'ui.mail.sms' : 'ui.mail.push')}`;
  return (
    <Group ref={row} justify="space-between" wrap="nowrap" align="flex-start">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} size="sm">
          {t(`${texts}.mail.${template}`, { defaultValue: template })}
          {by}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('ui.mail.to', {
            name: [recipientName, recipientEmail ?? recipientMobile].filter(Boolean).join(' · '),
          })}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          <Times at={delivery.sentAt ?? delivery.requestedAt} zone={zone} />
          {delivery.attempts > 1 && ` · ${t('ui.mail.attempts', { count: delivery.attempts })}`}
        </Text>
        {reason && <Text size="xs">{t(`ui.mail.reason.${reason}`, { defaultValue: reason })}</Text>}
      </div>
      <StatusBadge status={status} />
    </Group>
  );
}
