import { Stack, Text, Timeline as Line } from '@mantine/core';
import {
  IconBan,
  IconCalendarCheck,
  IconCalendarTime,
  IconCircleCheck,
  IconCircleDot,
  IconDoorEnter,
  IconLink,
  IconPlayerPlay,
  IconUserX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInterviewLog } from '@/api/interviews';
import type { AuditEntry, Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { changesOf } from './changes';

const icons: Record<string, Icon> = {
  SCHEDULED: IconCalendarCheck,
  RESCHEDULED: IconCalendarTime,
  CANCELLED: IconBan,
  JOINED: IconDoorEnter,
  CANDIDATE_JOINED: IconDoorEnter,
  INTERVIEWER_JOINED: IconDoorEnter,
  STARTED: IconPlayerPlay,
  IN_PROGRESS: IconPlayerPlay,
  COMPLETED: IconCircleCheck,
  NO_SHOW: IconUserX,
  LINK_REPLACED: IconLink,
};

/** The story of the interview, from the audit log, newest first. */
export function Timeline({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const log = useInterviewLog(interview.id);
  const entries = [...(log.data ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Surface title={t('interviews.log.title')}>
      <Stack p="md">
        {log.isPending && <SkeletonRows rows={3} />}
        {log.isError && !log.data && <ErrorState error={log.error} onRetry={() => void log.refetch()} />}
        {log.data && entries.length === 0 && <Text c="dimmed">{t('interviews.log.empty')}</Text>}
        <Line bulletSize={26} lineWidth={2} role="list">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Line>
      </Stack>
    </Surface>
  );
}

function Entry({ entry, ...rest }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const Glyph = icons[entry.action] ?? IconCircleDot;
  const changes = changesOf(entry, (at) => absoluteText(new Date(at), zone, now), t);
  return (
    <Line.Item
      {...rest}
      role="listitem"
      bullet={<Glyph size={14} aria-hidden />}
      title={t(`interviews.log.${entry.action}`, { defaultValue: readable(entry.action) })}
    >
      <Text size="xs" c="dimmed" component="div">
        {entry.actorName ?? t('interviews.log.system')} · <Times at={entry.at} zone={zone} />
      </Text>
      {changes.map((change) => (
        <Text key={change} size="sm">
          {change}
        </Text>
      ))}
      {entry.reason && <Text size="sm">{t('interviews.log.reason', { reason: entry.reason })}</Text>}
    </Line.Item>
  );
}

const readable = (action: string) => (action.charAt(0) + action.slice(1).toLowerCase()).replaceAll('_', ' ');
