import type { SeriesRequest } from '@/api/slots';
import { addDays } from '@/ui/time';

export const daysOfWeek = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

export interface SeriesValues {
  interviewerIds: string[];
  daysOfWeek: string[];
  from: string | null;
  until: string | null;
  time: string;
  minutes: string;
  everyWeeks: string;
  zone: string;
  maxCandidates: number | string;
}

/** The last day that a series of a year may have. */
export const lastDay = (from: string) => addDays(from, 364);

/** Undefined while something is missing. */
export function requestOf(values: SeriesValues): SeriesRequest | undefined {
  const { interviewerIds, daysOfWeek: days, from, until, time } = values;
  if (interviewerIds.length === 0 || days.length === 0 || !from || !until || !time || until < from)
    return undefined;
  return {
    interviewerIds,
    zone: values.zone,
    from,
    until,
    daysOfWeek: daysOfWeek.filter((day) => days.includes(day)),
    startTime: time,
    duration: `PT${values.minutes}M`,
    everyWeeks: Number(values.everyWeeks),
    maxCandidates: Number(values.maxCandidates) || 1,
  };
}
