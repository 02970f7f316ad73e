import { Stack, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInterviews } from '@/api/interviews';
import type { Interview } from '@/api/types';
import { EmptyState } from '@/ui/EmptyState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { StatusBadge } from '@/ui/StatusBadge';
import { Surface } from '@/ui/Surface';
import { absoluteText, clockText } from '@/ui/time';
import { useFlash } from '@/ui/useFlash';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './Today.module.css';

interface DayLineProps {
  interviews: Interview[];
  loading: boolean;
  dayEnd: string;
}

/** The interviews of the day in order, with a line where now is. */
export function DayLine({ interviews, loading, dayEnd }: DayLineProps) {
  const { t } = useTranslation();
  const now = useNow();
  const timed = interviews
    .filter(({ startsAt }) => startsAt)
    .sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  const firstAhead = timed.findIndex(({ startsAt }) => new Date(startsAt ?? 0) > now);
  const nowAt = firstAhead === -1 ? timed.length : firstAhead;
  const line = <div className={classes.now}>{t('today.day.now')}</div>;
  return (
    <Surface title={t('today.day.title')}>
      {loading && <SkeletonRows rows={3} />}
      {!loading && timed.length === 0 && <NextOne from={dayEnd} />}
      {timed.length > 0 && (
        <Stack gap={0} py={6}>
          {timed.map((interview, at) => (
            <Fragment key={interview.id}>
              {at === nowAt && line}
              <Event interview={interview} />
            </Fragment>
          ))}
          {nowAt === timed.length && line}
        </Stack>
      )}
    </Surface>
  );
}

function Event({ interview }: { interview: Interview }) {
  const zone = useZone();
  const now = useNow();
  const row = useFlash<HTMLAnchorElement>(interview.status);
  const { id, startsAt = '', endsAt = '', candidate, jobTitle, status } = interview;
  return (
    <Link
      ref={row}
      to={`/app/interviews/${id}`}
      className={classes.event}
      data-past={new Date(endsAt) < now || undefined}
    >
      <Text fw={600} size="sm">
        {clockText(new Date(startsAt), zone)}–{clockText(new Date(endsAt), zone)}
      </Text>
      <div className={classes.text}>
        <Text size="sm">{candidate.name}</Text>
        <Text size="xs" c="dimmed">
          {jobTitle}
        </Text>
      </div>
      <StatusBadge status={status} />
    </Link>
  );
}

function NextOne({ from }: { from: string }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const ahead = useInterviews({ from, status: 'SCHEDULED', limit: 50 });
  const next = [...(ahead.data?.items ?? [])]
    .filter(({ startsAt }) => startsAt)
    .sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''))[0];
  const text = next?.startsAt
    ? t('today.day.emptyText', {
        name: next.candidate.name,
        time: absoluteText(new Date(next.startsAt), zone, now),
      })
    : t('today.day.emptyNothing');
  return <EmptyState icon={IconCalendarOff} title={t('today.day.empty')} text={text} />;
}
