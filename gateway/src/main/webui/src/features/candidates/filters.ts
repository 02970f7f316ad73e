/** What of the address narrows or sorts the list; the page does not. */
export const filterNames = ['q', 'jobId', 'shortlisted', 'enabled', 'sort'] as const;

export type Filters = Record<(typeof filterNames)[number], string>;

export const sorts = ['-createdAt', 'createdAt', 'name', '-name', '-score', 'score', 'email'];

export function readFilters(get: (name: string) => string): Filters {
  const filters = Object.fromEntries(filterNames.map((name) => [name, get(name)])) as Filters;
  return sorts.includes(filters.sort) ? filters : { ...filters, sort: '' };
}

export const isNarrowed = ({ q, jobId, shortlisted, enabled }: Filters) =>
  Boolean(q || jobId || shortlisted || enabled);

export const queryOf = ({ q, jobId, shortlisted, enabled, sort }: Filters, page: number) => ({
  q,
  jobId,
  shortlisted,
  interviewEnabled: enabled,
  sort,
  page,
  limit: 20,
});
