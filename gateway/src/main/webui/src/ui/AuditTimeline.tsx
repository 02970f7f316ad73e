import { Stack, Text, Timeline as Line } from '@mantine/core';
import { IconCircleDot, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '@/api/types';
import type { Change } from './audit';
import classes from './AuditTimeline.module.css';
import { ErrorState } from './ErrorState';
import { SkeletonRows } from './SkeletonRows';
import { Surface } from './Surface';
import { Times } from './Times';
import { useZone } from './useZone';

interface AuditTimelineProps {
  log: { data: AuditEntry[] | undefined; isPending: boolean; error: unknown; refetch: () => unknown };
  icons: Record<string, Icon>;
  /** Of the catalogue: `<texts>.log.<ACTION>` and `<texts>.value.field.<field>`. */
  texts: string;
  changesOf: (entry: AuditEntry) => Change[];
}

/** A story, from the audit log, newest first. */
export function AuditTimeline({ log, icons, texts, changesOf }: AuditTimelineProps) {
  const { t } = useTranslation();
  const entries = [...(log.data ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Surface title={t(`${texts}.log.title`)}>
      <Stack p="md">
        {log.isPending && <SkeletonRows rows={3} />}
        {Boolean(log.error) && !log.data && (
          <ErrorState error={log.error} onRetry={() => void log.refetch()} />
        )}
        {log.data && entries.length === 0 && <Text c="dimmed">{t(`${texts}.log.empty`)}</Text>}
        <Line bulletSize={26} lineWidth={2} role="list">
          {entries.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              glyph={icons[entry.action] ?? IconCircleDot}
              texts={texts}
              changes={changesOf(entry)}
            />
          ))}
        </Line>
      </Stack>
    </Surface>
  );
}

interface EntryProps {
  entry: AuditEntry;
  glyph: Icon;
  texts: string;
  changes: Change[];
}

function Entry({ entry, glyph: Glyph, texts, changes, ...rest }: EntryProps) {
  const { t } = useTranslation();
  const zone = useZone();
  return (
    <Line.Item
      {...rest}
      role="listitem"
      bullet={<Glyph size={14} aria-hidden />}
      title={t(`${texts}.log.${entry.action}`, { defaultValue: readable(entry.action) })}
    >
      <Text size="xs" c="dimmed" component="div">
        {entry.actorName ??
          t('actor' in entry && entry.actor === 'candidate' ? 'ui.log.candidate' : 'ui.log.system')}
        {'via' in entry && entry.via && ` (${t(`ui.log.via.${entry.via}`)})`} ·{' '}
        <Times at={entry.at} zone={zone} />
      </Text>
      <dl className={classes.changes}>
        {changes.map((change) => (
          <ChangeLine key={change.field} change={change} texts={texts} />
        ))}
      </dl>
      {entry.reason && <Text size="sm">{t('ui.log.reason', { reason: entry.reason })}</Text>}
    </Line.Item>
  );
}

/** "Start: Tue 24 Nov, 15:30 IST → Wed 25 Nov, 10:00 IST". */
function ChangeLine({ change: { field, before, after }, texts }: { change: Change; texts: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`${texts}.value.field.${field}`)}</dt>
      <dd>
        {before && <span className={after ? classes.before : classes.gone}>{before}</span>}
        {before && after && (
          <>
            <span aria-hidden> → </span>
            <span className="visually-hidden">{t('ui.log.to')}</span>
          </>
        )}
        {after ?? t('ui.log.removed')}
      </dd>
    </div>
  );
}

const readable = (action: string) => (action.charAt(0) + action.slice(1).toLowerCase()).replaceAll('_', ' ');
