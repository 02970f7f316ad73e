import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DashboardNumbers } from '@/api/dashboard';
import { NumberRow, NumberTile } from '@/ui/NumberRow';
import { Surface } from '@/ui/Surface';
import { Trend } from './Trend';

export function Numbers({ numbers }: { numbers: DashboardNumbers | undefined }) {
  const { t } = useTranslation();
  return (
    <Surface title={t('today.numbers.title')}>
      <NumberRow>
        <Number label="today" value={numbers?.today} to="/app/interviews?period=today" />
        <Number
          label="thisWeek"
          value={numbers?.thisWeek}
          before={numbers?.lastWeek}
          to="/app/interviews?period=thisWeek"
        />
        <Number label="pending" value={numbers?.pending} to="/app/interviews?status=PENDING" />
        <Number
          label="completed"
          value={numbers?.completed7d}
          before={numbers?.completedPrevious7d}
          trend={numbers?.trend.map(({ day, completed }) => [day, completed])}
          color="var(--mantine-color-teal-6)"
          to="/app/interviews?period=last7&status=COMPLETED"
        />
        <Number
          label="noShow"
          value={numbers?.noShow7d}
          before={numbers?.noShowPrevious7d}
          trend={numbers?.trend.map(({ day, noShow }) => [day, noShow])}
          color="var(--mantine-color-red-6)"
          to="/app/interviews?period=last7&status=NO_SHOW"
        />
      </NumberRow>
    </Surface>
  );
}

interface NumberProps {
  label: string;
  value: number | undefined;
  before?: number | undefined;
  trend?: [string, number][] | undefined;
  color?: string;
  to: string;
}

function Number({ label, value, before, trend, color = 'currentColor', to }: NumberProps) {
  const { t } = useTranslation();
  const difference = value !== undefined && before !== undefined ? value - before : undefined;
  const comparison =
    difference === undefined
      ? ''
      : difference === 0
        ? t(`today.numbers.${label}Same`)
        : t(`today.numbers.${label}${difference > 0 ? 'More' : 'Less'}`, { n: Math.abs(difference) });
  return (
    <NumberTile
      label={t(`today.numbers.${label}`)}
      value={value ?? <Skeleton height={28} width={40} />}
      hint={comparison}
      to={to}
    >
      {trend && <Trend values={trend} color={color} label={t('today.numbers.trend')} />}
    </NumberTile>
  );
}
