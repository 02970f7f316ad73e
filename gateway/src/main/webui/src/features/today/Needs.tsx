import { Button, Group, Text, ThemeIcon } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCalendarQuestion,
  IconCircleCheck,
  IconClock,
  IconPlayerPlay,
  IconUserCheck,
  IconUserExclamation,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { clockText, relativeText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import type { Need } from './needs';
import classes from './Today.module.css';

const looks: Record<Need['kind'], [string, Icon]> = {
  waiting: ['red', IconUserExclamation],
  late: ['orange', IconAlertTriangle],
  running: ['teal', IconPlayerPlay],
  soon: ['brand', IconClock],
  noTime: ['yellow', IconCalendarQuestion],
  ready: ['gray', IconUserCheck],
};

const shown = 6;

export function Needs({ needs, loading }: { needs: Need[]; loading: boolean }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const visible = all ? needs : needs.slice(0, shown);
  return (
    <Surface title={t('today.now.title')}>
      {loading && <SkeletonRows rows={4} />}
      {!loading && needs.length === 0 && (
        <Group p="lg" gap="sm">
          <IconCircleCheck size={22} aria-hidden color="var(--mantine-color-teal-6)" />
          <Text c="dimmed">{t('today.now.clear')}</Text>
        </Group>
      )}
      <ul className={classes.list} aria-live="polite">
        {visible.map((need) => (
          <NeedRow key={keyOf(need)} need={need} />
        ))}
      </ul>
      {needs.length > visible.length && (
        <Button variant="subtle" size="xs" m="xs" onClick={() => setAll(true)}>
          {t('today.now.more', { count: needs.length - visible.length })}
        </Button>
      )}
    </Surface>
  );
}

const keyOf = (need: Need) =>
  need.kind === 'ready' ? `${need.candidate.id} ${need.match.jobId}` : need.interview.id;

function NeedRow({ need }: { need: Need }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(5_000);
  const [color, Glyph] = looks[need.kind];
  const { name, about, to, action } = describe(need);
  const startsAt =
    need.kind !== 'ready' && need.interview.startsAt ? new Date(need.interview.startsAt) : undefined;
  const title = t(`today.now.${need.kind}`, {
    name,
    time: startsAt ? relativeText(startsAt, now, zone, t) : '',
  });
  const urgent = need.kind === 'waiting' || need.kind === 'soon' || need.kind === 'running';
  return (
    <li className={classes.row}>
      <ThemeIcon variant="light" color={color} size={34} radius="xl">
        <Glyph size={18} aria-hidden />
      </ThemeIcon>
      <div className={classes.text}>
        <Text fw={600}>{title}</Text>
        <Text size="xs" c="dimmed">
          {about}
          {startsAt && ` · ${clockText(startsAt, zone)}`}
        </Text>
        {need.kind === 'late' && startsAt && (
          <Text size="xs">{t('today.now.lateText', { time: relativeText(startsAt, now, zone, t) })}</Text>
        )}
      </div>
      <Button component={Link} to={to} size="xs" variant={urgent ? 'filled' : 'default'}>
        {t(`today.now.${action}`)}
      </Button>
    </li>
  );
}

function describe(need: Need) {
  if (need.kind === 'ready') {
    const { candidate, match } = need;
    return {
      name: candidate.name,
      about: `${match.jobTitle} · ${match.companyName}`,
      to: `/app/interviews/new?candidateId=${candidate.id}&jobId=${match.jobId}`,
      action: 'schedule',
    };
  }
  const { interview, kind } = need;
  const page = `/app/interviews/${interview.id}`;
  const joins = kind === 'waiting' || kind === 'running' || kind === 'soon' || kind === 'late';
  return {
    name: interview.candidate.name,
    about: `${interview.jobTitle} · ${interview.companyName}`,
    to: joins ? `${page}/room` : page,
    action: joins ? 'join' : 'pickTime',
  };
}
