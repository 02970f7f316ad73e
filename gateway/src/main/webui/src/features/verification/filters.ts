import { caseTabs, type CaseTab } from '@/api/cases';

/** What of the address narrows the list; the page does not. */
export const filterNames = ['status', 'q', 'caseType', 'vendorId'] as const;

export type Filters = Record<Exclude<(typeof filterNames)[number], 'status'>, string> & { status: CaseTab };

export function readFilters(get: (name: string) => string): Filters {
  const tab = caseTabs.find((each) => each === get('status')) ?? 'all';
  return { status: tab, q: get('q'), caseType: get('caseType'), vendorId: get('vendorId') };
}

export const isNarrowed = ({ q, caseType, vendorId }: Filters) => Boolean(q || caseType || vendorId);

export const queryOf = ({ status, q, caseType, vendorId }: Filters) => ({
  status: status === 'all' ? undefined : status,
  q,
  caseType,
  vendorId,
});
