import type { TFunction } from 'i18next';
import type { BatchRow, BatchTarget } from '@/api/caseBatch';
import { stateOf, type BatchLine } from '@/ui/batch/batchLine';
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

/** @param begun whether links are sent, or only would be */
export function lineOf(row: BatchRow, begun: boolean, t: TFunction): BatchLine {
  const state = stateOf(row, begun);
  const notes = {
    refused: row.detail || t(`problem.${row.code}`, { defaultValue: row.code ?? '' }),
    ready: t('verification.batch.rowReady'),
    done: t('verification.batch.rowDone'),
    waits: t('ui.batch.waits'),
  };
  const name = [row.candidateName, row.caseNumber].filter(Boolean).join(' · ');
  return { id: row.id, name, state, note: notes[state] };
}
