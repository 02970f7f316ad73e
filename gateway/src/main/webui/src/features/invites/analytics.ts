import type { TFunction } from 'i18next';
import type { InviteAnalytics, InviteFunnel } from '@/api/invites';
import { addDays, dayKey, dayText } from '@/ui/time';

export const steps = ['issued', 'delivered', 'accepted', 'expired', 'completed'] as const;

/** The last so many days of the zone, today included. */
export const periodOf = (now: Date, zone: string, days: number) => {
  const to = dayKey(now, zone);
  return { from: addDays(to, 1 - days), to };
};

export function everyDay(from: string, to: string): string[] {
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** "Tue 24 Nov". */
export const dayName = (day: string, now: Date) => dayText(new Date(`${day}T12:00:00Z`), 'UTC', now);

/** In whole percent. */
export const shareOf = (count: number, all: number) => (all === 0 ? 0 : Math.round((100 * count) / all));

const units = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/** In the largest unit that says enough, as "3 hours". */
export function durationOf(seconds: number | undefined, t: TFunction): string {
  if (seconds === undefined) return '–';
  const [unit, length] = units.find(([, each]) => seconds >= 2 * each) ?? units[3];
  return t(`invites.analytics.length.${unit}`, { count: Math.round(seconds / length) });
}

/** One row per day, then one per job. */
export function csvRows({ days, jobs }: InviteAnalytics, t: TFunction): string[][] {
  const numbers = (funnel: InviteFunnel) => [
    ...steps.map((step) => String(funnel[step])),
    String(funnel.medianSeconds ?? ''),
  ];
  return [
    [
      t('invites.analytics.day'),
      t('invites.analytics.job'),
      ...steps.map((step) => t(`invites.analytics.step.${step}`)),
      t('invites.analytics.medianSeconds'),
    ],
    ...days.map(({ day, funnel }) => [day, '', ...numbers(funnel)]),
    ...jobs.map(({ jobTitle, companyName, funnel }) => [
      '',
      `${jobTitle} · ${companyName}`,
      ...numbers(funnel),
    ]),
  ];
}
