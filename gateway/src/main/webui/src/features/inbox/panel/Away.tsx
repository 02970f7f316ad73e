import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InboxSummary } from '@/api/inbox';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './InboxPanel.module.css';

/** What came since the last visit, by kind. */
export function Away({ summary }: { summary: InboxSummary }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  if (summary.away.length === 0 || !summary.since) return null;
  return (
    <section className={classes.away} aria-label={t('inbox.away.title')}>
      <Text fw={600}>{t('inbox.away.title')}</Text>
      <Text size="xs" c="dimmed">
        {t('inbox.away.since', { when: absoluteText(new Date(summary.since), zone, now) })}
      </Text>
      <ul className={classes.kinds}>
        {summary.away.map(({ type, count }) => (
          <li key={type}>
            <Group gap={6} wrap="nowrap">
              <strong>{count}</strong> {t(`inbox.kind.${type}`)}
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
