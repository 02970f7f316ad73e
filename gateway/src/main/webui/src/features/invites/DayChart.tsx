import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InviteAnalytics } from '@/api/invites';
import { dayName, everyDay } from './analytics';
import classes from './Analytics.module.css';

const height = 120;

interface DayChartProps extends Pick<InviteAnalytics, 'from' | 'to' | 'days'> {
  now: Date;
}

/** Sent and accepted invites of each day; the table below it says the same in numbers. */
export function DayChart({ from, to, days, now }: DayChartProps) {
  const { t } = useTranslation();
  const all = everyDay(from, to);
  const known = new Map(days.map(({ day, funnel }) => [day, funnel]));
  const most = Math.max(1, ...days.map(({ funnel }) => funnel.issued));
  const tall = (count: number) => (height * count) / most;
  return (
    <div className={classes.chart}>
      <svg
        viewBox={`0 0 ${all.length * 10} ${height}`}
        preserveAspectRatio="none"
        width="100%"
        height={height}
        role="img"
        aria-label={t('invites.analytics.chart', { most })}
      >
        {all.map((day, at) => {
          const { issued = 0, accepted = 0 } = known.get(day) ?? {};
          return (
            <g key={day}>
              <rect
                className={classes.issued}
                x={at * 10 + 1}
                width={8}
                y={height - Math.max(1, tall(issued))}
                height={Math.max(1, tall(issued))}
              />
              <rect
                className={classes.accepted}
                x={at * 10 + 1}
                width={8}
                y={height - tall(accepted)}
                height={tall(accepted)}
              />
            </g>
          );
        })}
      </svg>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {dayName(from, now)}
        </Text>
        <Group gap="md">
          {(['issued', 'accepted'] as const).map((step) => (
            <Text key={step} size="xs" className={classes.legend} data-step={step}>
              {t(`invites.analytics.step.${step}`)}
            </Text>
          ))}
        </Group>
        <Text size="xs" c="dimmed">
          {dayName(to, now)}
        </Text>
      </Group>
    </div>
  );
}
