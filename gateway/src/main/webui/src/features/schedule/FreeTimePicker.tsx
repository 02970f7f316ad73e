import { Button, Checkbox, Radio, Stack, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFreeTimes, type FreeTime } from '@/api/availability';
import { DurationSelect } from '@/ui/DurationSelect';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { groupByDay } from '@/ui/groupByDay';
import { dayText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { TimeCard } from './TimeCard';
import { useOneTabStop } from './useOneTabStop';
import type { When } from './public/when';
import classes from './SlotPicker.module.css';

type Free = Extract<When, { kind: 'free' }>;

interface FreeTimePickerProps {
  value: Free;
  onChange: (when: Free) => void;
  onOtherTime: () => void;
  interviewerIds: string[];
  other?: { name: string; zone: string } | undefined;
  /** The candidate's notice. */
  noticeMinutes: number;
}

const quarter = 15 * 60_000;
const day = 24 * 60 * 60_000;
const window = 14;
const perDay = 12;

/** Times at which everybody of the panel is free, by day of the viewer. */
export function FreeTimePicker(props: FreeTimePickerProps) {
  const { value, onChange, interviewerIds, other, noticeMinutes } = props;
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(60_000);
  const [days, setDays] = useState(3);
  const earlyAndLate = value.earlyAndLate ?? false;
  const group = useOneTabStop();
  const from = Math.ceil((now.getTime() + noticeMinutes * 60_000) / quarter) * quarter;
  const free = useFreeTimes({
    from: new Date(from).toISOString(),
    to: new Date(from + window * day).toISOString(),
    minutes: value.minutes,
    zone,
    interviewerIds,
    candidateZone: other?.zone,
    earlyAndLate,
  });
  const byDay = groupByDay(free.data?.items ?? [], zone);
  const choose = (startsAt: string) => {
    const time = free.data?.items.find((each) => each.startsAt === startsAt);
    onChange({ ...value, chosen: time && { startsAt: time.startsAt, endsAt: time.endsAt, zone } });
  };
  return (
    <Stack gap="md">
      <DurationSelect
        w={170}
        value={String(value.minutes)}
        onChange={(minutes) => onChange({ kind: 'free', minutes: Number(minutes), earlyAndLate })}
      />
      <Checkbox
        label={t('schedule.when.earlyAndLate')}
        description={t(other ? 'schedule.when.usualBoth' : 'schedule.when.usual')}
        checked={earlyAndLate}
        onChange={(event) =>
          onChange({ kind: 'free', minutes: value.minutes, earlyAndLate: event.currentTarget.checked })
        }
      />
      {interviewerIds.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('schedule.when.anybody')}
        </Text>
      )}
      {free.isPending && <SkeletonRows rows={3} />}
      {free.isError && !free.data && <ErrorState error={free.error} onRetry={() => void free.refetch()} />}
      {free.data && byDay.length === 0 && (
        <EmptyState
          icon={IconCalendarOff}
          title={t('schedule.when.noFree')}
          text={t(earlyAndLate ? 'schedule.when.noFreeText' : 'schedule.when.noFreeByDay', { days: window })}
        >
          <Button variant="default" onClick={props.onOtherTime}>
            {t('schedule.when.useTime')}
          </Button>
        </EmptyState>
      )}
      <Radio.Group
        aria-label={t('schedule.when.freeChoices')}
        value={value.chosen?.startsAt ?? null}
        onChange={choose}
      >
        <Stack gap="md" ref={group}>
          {byDay.slice(0, days).map(([key, times]) => (
            <Day key={key} times={times} zone={zone} now={now} otherZone={other?.zone} />
          ))}
        </Stack>
      </Radio.Group>
      {byDay.length > days && (
        <Button variant="subtle" size="xs" onClick={() => setDays(days + 7)}>
          {t('schedule.when.more')}
        </Button>
      )}
    </Stack>
  );
}

interface DayProps {
  times: [FreeTime, ...FreeTime[]];
  zone: string;
  now: Date;
  otherZone: string | undefined;
}

function Day({ times, zone, now, otherZone }: DayProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all) (grid.current?.children[perDay] as HTMLElement | undefined)?.focus();
  }, [all]);
  const visible = all ? times : times.slice(0, perDay);
  const name = dayText(new Date(times[0].startsAt), zone, now);
  return (
    <section aria-label={name}>
      <Text fw={600} size="sm" mb={6}>
        {name}
      </Text>
      <div className={classes.grid} ref={grid}>
        {visible.map(({ startsAt, endsAt }) => (
          <TimeCard
            key={startsAt}
            value={startsAt}
            startsAt={startsAt}
            endsAt={endsAt}
            otherZone={otherZone}
          />
        ))}
      </div>
      {times.length > visible.length && (
        <Button variant="subtle" size="xs" mt={4} onClick={() => setAll(true)}>
          {t('schedule.when.moreOfDay', { count: times.length - visible.length })}
        </Button>
      )}
    </section>
  );
}
