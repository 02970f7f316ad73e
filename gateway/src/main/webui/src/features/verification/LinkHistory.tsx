import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCaseLinks, type CaseLink, type CaseRecord } from '@/api/cases';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { StatusBadge } from '@/ui/StatusBadge';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';

/** Every link the candidate was sent, and what became of it. */
export function LinkHistory({ record }: { record: CaseRecord }) {
  const { t } = useTranslation();
  const links = useCaseLinks(record.id);
  const sorted = [...(links.data ?? [])].sort((a, b) => b.issuedAt.localeCompare(a.issuedAt));
  return (
    <Surface title={t('verification.links.title')}>
      <Stack p="md" gap="md">
        {links.isPending && <SkeletonRows rows={2} />}
        {links.isError && !links.data && (
          <ErrorState error={links.error} onRetry={() => void links.refetch()} />
        )}
        {links.data && sorted.length === 0 && <Text c="dimmed">{t('verification.links.empty')}</Text>}
        {sorted.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </Stack>
    </Surface>
  );
}

function LinkRow({ link }: { link: CaseLink }) {
  const { t } = useTranslation();
  const zone = useZone();
  const marks = (
    [
      ['opened', link.openedAt],
      ['started', link.startedAt],
      ['used', link.usedAt],
    ] as const
  ).filter(([, at]) => at);
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} size="sm">
          {t(`verification.links.${link.kind}`)}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          {link.issuedByName
            ? t('verification.links.sentBy', { name: link.issuedByName })
            : t('verification.links.sent')}{' '}
          <Times at={link.issuedAt} zone={zone} relative={false} />
        </Text>
        <Text size="xs" c="dimmed" component="div">
          {t('verification.links.until')} <Times at={link.expiresAt} zone={zone} relative={false} />
        </Text>
        {marks.map(([key, at]) => (
          <Text key={key} size="xs" component="div">
            {t(`verification.links.${key}At`)} <Times at={at} zone={zone} relative={false} />
          </Text>
        ))}
        {marks.length === 0 && <Text size="xs">{t('verification.links.neverOpened')}</Text>}
      </div>
      <StatusBadge status={link.state} />
    </Group>
  );
}
