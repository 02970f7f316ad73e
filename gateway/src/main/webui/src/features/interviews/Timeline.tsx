import { Stack, Text, Timeline as Line } from '@mantine/core';
import {
  IconBan,
  IconCalendarCheck,
  IconCalendarQuestion,
  IconCalendarTime,
  IconCircleCheck,
  IconCircleDot,
  IconClipboardCheck,
  IconDoorEnter,
  IconLink,
  IconMailQuestion,
  IconPlayerPlay,
  IconUserMinus,
  IconUsers,
  IconUserX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInterviewLog } from '@/api/interviews';
import { useInterviewers } from '@/api/slots';
import type { AuditEntry, Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { absoluteText, sameWallClock } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { changesOf, type Change, type Words } from './changes';
import classes from './Timeline.module.css';

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
  CREATED: IconCalendarQuestion,
  ASKED_FOR_TIME: IconMailQuestion,
  OUTCOME_CORRECTED: IconClipboardCheck,
  OUTCOME_CONFIRMED: IconClipboardCheck,
  DECLINED: IconUserMinus,
  INTERVIEWER_DECLINED: IconUserMinus,
  INTERVIEWERS_REPLACED: IconUsers,
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
            <Entry key={entry.id} entry={entry} interview={interview} />
          ))}
        </Line>
      </Stack>
    </Surface>
  );
}

function Entry({ entry, interview, ...rest }: { entry: AuditEntry; interview: Interview }) {
  const { t } = useTranslation();
  const zone = useZone();
  const words = useWords(interview);
  const Glyph = icons[entry.action] ?? IconCircleDot;
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
      <dl className={classes.changes}>
        {changesOf(entry, words).map((change) => (
          <ChangeLine key={change.field} change={change} />
        ))}
      </dl>
      {entry.reason && <Text size="sm">{t('interviews.log.reason', { reason: entry.reason })}</Text>}
    </Line.Item>
  );
}

/** "Start: Tue 24 Nov, 15:30 IST → Wed 25 Nov, 10:00 IST". */
function ChangeLine({ change: { field, before, after } }: { change: Change }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`interviews.value.field.${field}`)}</dt>
      <dd>
        {before && <span className={after ? classes.before : classes.gone}>{before}</span>}
        {before && after && (
          <>
            <span aria-hidden> → </span>
            <span className="visually-hidden">{t('interviews.value.to')}</span>
          </>
        )}
        {after ?? t('interviews.value.removed')}
      </dd>
    </div>
  );
}

function useWords(interview: Interview): Words {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const everybody = useInterviewers();
  const names = new Map(
    [...(everybody.data ?? []), ...interview.interviewers].map(({ id, name }) => [id, name] as const),
  );
  return {
    t,
    person: (id) => names.get(id) ?? t('interviews.value.somebody'),
    time: (at) => {
      const instant = new Date(at);
      const own = absoluteText(instant, zone, now);
      return sameWallClock(instant, zone, interview.zone)
        ? own
        : `${own} (${absoluteText(instant, interview.zone, now)})`;
    },
  };
}

const readable = (action: string) => (action.charAt(0) + action.slice(1).toLowerCase()).replaceAll('_', ' ');
