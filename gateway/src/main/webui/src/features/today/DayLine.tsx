import { Stack, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InterviewLine } from '@/api/dashboard';
import { EmptyState } from '@/ui/EmptyState';
import { InterviewBadge } from '@/ui/InterviewBadge';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { absoluteText, otherZoneText, rangeText, sameWallClock } from '@/ui/time';
import { useFlash } from '@/ui/useFlash';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './Today.module.css';

interface DayLineProps {
  interviews: InterviewLine[] | undefined;
  next: InterviewLine | undefined;
}

/** The interviews of the day in order, with a line where now is. */
export function DayLine({ interviews, next }: DayLineProps) {
  const { t } = useTranslation();
  const now = useNow();
  const firstAhead = (interviews ?? []).findIndex(({ startsAt }) => new Date(startsAt ?? 0) > now);
  const nowAt = firstAhead === -1 ? (interviews ?? []).length : firstAhead;
  const line = (
    <li className={classes.now} aria-hidden>
      {t('today.day.now')}
    </li>
  );
  return (
    <Surface title={t('today.day.title')}>
      {!interviews && <SkeletonRows rows={3} />}
      {interviews?.length === 0 && <NothingToday next={next} />}
      {interviews && interviews.length > 0 && (
        <Stack component="ul" gap={0} py={6} m={0} className={classes.list}>
          {interviews.map((interview, at) => (
            <Fragment key={interview.id}>
              {at === nowAt && line}
              <Event interview={interview} />
            </Fragment>
          ))}
          {nowAt === interviews.length && line}
        </Stack>
      )}
    </Surface>
  );
}

function Event({ interview }: { interview: InterviewLine }) {
  const zone = useZone();
  const now = useNow();
  const row = useFlash<HTMLAnchorElement>(interview.status);
  const { id, startsAt = '', endsAt = '', candidate, jobTitle } = interview;
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  return (
    <li>
      <Link
        ref={row}
        to={`/app/interviews/${id}`}
        className={classes.event}
        data-past={to < now || undefined}
      >
        <div>
          <Text fw={600} size="sm">
            {rangeText(from, to, zone)}
          </Text>
          {!sameWallClock(from, zone, candidate.zone) && (
            <Text size="xs" c="dimmed">
              {otherZoneText(from, to, zone, candidate.zone, now)}
            </Text>
          )}
        </div>
        <div className={classes.text}>
          <Text size="sm">{candidate.name}</Text>
          <Text size="xs" c="dimmed">
            {jobTitle}
          </Text>
        </div>
        <InterviewBadge interview={interview} />
      </Link>
    </li>
  );
}

function NothingToday({ next }: { next: InterviewLine | undefined }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const text = next?.startsAt
    ? t('today.day.emptyText', {
        name: next.candidate.name,
        time: absoluteText(new Date(next.startsAt), zone, now),
      })
    : t('today.day.emptyNothing');
  return <EmptyState icon={IconCalendarOff} title={t('today.day.empty')} text={text} />;
}
