import type { InterviewFilter } from '@/api/interviews';
import type { Interview, InterviewStatus } from '@/api/types';
import { periodOf } from './period';

/** What of the address narrows the list; the page and the cursor do not. */
export const filterNames = [
  'q',
  'status',
  'jobId',
  'candidateId',
  'interviewerId',
  'mode',
  'period',
  'fromDay',
  'toDay',
  'sort',
] as const;

export type FilterName = (typeof filterNames)[number];
export type Filters = Record<FilterName, string>;

export const statuses = [
  'PENDING',
  'SCHEDULED',
  'IN_PROGRESS',
  'COMPLETED',
  'CANCELLED',
  'NO_SHOW',
] as const satisfies readonly InterviewStatus[];
export const modes = ['LIVE', 'SELF_PACED'] as const satisfies readonly Interview['mode'][];

/** Soonest first while a period looks ahead, latest first when it looks back, else the newest first. */
export const sorts = ['startsAt', '-startsAt', '-createdAt'];

export function readFilters(get: (name: string) => string): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, get(name)])) as Filters;
}

export const statusesOf = ({ status }: Filters) =>
  status.split(',').flatMap((each) => statuses.filter((known) => known === each));

/** Neither an order nor a period that hides nothing of what is ahead narrows the list. */
export const isFiltered = (filters: Filters) =>
  filterNames.some((name) => {
    if (name === 'sort') return false;
    return name === 'period' ? !['', 'all', 'ahead'].includes(filters.period) : filters[name] !== '';
  });

/** What is ahead, the soonest first, unless something is looked for: that may lie anywhere. */
export const shownPeriod = (filters: Filters) => filters.period || (isFiltered(filters) ? 'all' : 'ahead');

const lookingBack = ['past', 'last7'];

/** The request for these filters. */
export function queryOf(filters: Filters, now: Date, zone: string): InterviewFilter {
  const { fromDay, toDay, sort } = filters;
  const period = shownPeriod(filters);
  return {
    q: filters.q,
    status: statusesOf(filters),
    jobId: filters.jobId,
    candidateId: filters.candidateId,
    interviewerId: filters.interviewerId,
    mode: modes.find((known) => known === filters.mode),
    ...periodOf(period, now, zone, { from: fromDay, to: toDay }),
    sort: sorts.includes(sort) ? sort : lookingBack.includes(period) ? '-startsAt' : undefined,
  };
}

/** How many of the filters behind the button are set. */
export const moreCount = (filters: Filters) =>
  (['jobId', 'candidateId', 'interviewerId', 'mode', 'sort'] as const).filter((name) => filters[name]).length;
