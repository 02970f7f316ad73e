import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { key } from '@/api/keys';
import { cancelInterview } from '@/api/interviews';
import type { Interview } from '@/api/types';

export interface RowOutcome {
  interview: Interview;
  state: 'waiting' | 'done' | 'failed';
  error?: unknown;
}

/** One after the other; what fails harms no other, and can be tried again by itself. */
export function useBulkCancel() {
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<RowOutcome[]>([]);
  const [busy, setBusy] = useState(false);

  const settle = (id: string, change: Partial<RowOutcome>) =>
    setOutcomes((rows) => rows.map((row) => (row.interview.id === id ? { ...row, ...change } : row)));

  const run = async (interviews: Interview[], reason: string) => {
    setBusy(true);
    setOutcomes((before) => [
      ...before.filter(({ state }) => state === 'done'),
      ...interviews.map((interview) => ({ interview, state: 'waiting' as const })),
    ]);
    for (const { id } of interviews) {
      try {
        await cancelInterview(id, reason);
        settle(id, { state: 'done' });
      } catch (error) {
        settle(id, { state: 'failed', error });
      }
    }
    setBusy(false);
    for (const queryKey of [
      key('interviews'),
      key('interview'),
      key('slots'),
      key('candidates'),
      key('candidate'),
      key('invites'),
    ]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
  return { outcomes, busy, run, reset: () => setOutcomes([]) };
}
