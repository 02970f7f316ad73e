import type { CandidateFilter } from '@/api/candidates';

/** What of the address narrows or sorts the list; the page does not. */
export const filterNames = ['q', 'jobId', 'shortlisted', 'enabled', 'sort'] as const;

export type Filters = Record<(typeof filterNames)[number], string>;

export const sorts = ['-createdAt', 'createdAt', 'name', '-name', '-score', 'score', 'email'];

export function readFilters(get: (name: string) => string): Filters {
  const filters = Object.fromEntries(filterNames.map((name) => [name, get(name)])) as Filters;
  return sorts.includes(filters.sort) ? filters : { ...filters, sort: '' };
}

/** A switch of the address; unless it is said, both are shown. */
const flag = (text: string) => (text === '' ? undefined : text === 'true');

export const isNarrowed = ({ q, jobId, shortlisted, enabled }: Filters) =>
  Boolean(q || jobId || shortlisted || enabled);

export const queryOf = (
  { q, jobId, shortlisted, enabled, sort }: Filters,
  page: number,
): CandidateFilter => ({
  q,
  jobId,
  shortlisted: flag(shortlisted),
  interviewEnabled: flag(enabled),
  sort,
  page,
  limit: 20,
});
