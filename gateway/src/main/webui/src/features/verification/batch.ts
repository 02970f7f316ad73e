import type { BatchRow, BatchTarget } from '@/api/caseBatch';
import type { Filters } from './filters';

/** The server's limit of one batch. */
export const mostInBatch = 1_000;

/** All that the tab of expired links shows, on every page. */
export function targetOfAll({ q, caseType, vendorId }: Filters): BatchTarget {
  return {
    filter: {
      status: 'candidate_expired',
      ...(q && { q }),
      ...(caseType && { caseType }),
      ...(vendorId && { vendorId }),
    },
  };
}

const order = ({ ok }: BatchRow) => (ok === false ? 0 : ok ? 1 : 2);

/** What needs a look first; who waits their turn last. */
export const refusedFirst = (rows: BatchRow[]) => [...rows].sort((a, b) => order(a) - order(b));
