import type { Problem } from '@/api/problem';

/** What a failed request means for a recording. */
export type Verdict =
  | { kind: 'again'; trouble: 'offline' | 'server' | 'signed-out' }
  /** The server has it all already. */
  | { kind: 'complete' }
  | { kind: 'missing'; numbers: number[] }
  /** Never to be taken, however often it is sent. */
  | { kind: 'refused'; code: string };

/** Refusals that a repetition may mend. */
const passing = new Set(['digest-differs', 'request-in-progress', 'not-ready-yet', 'csrf']);

export function verdictOf({ status, code, body }: Problem): Verdict {
  if (status === 0) return { kind: 'again', trouble: 'offline' };
  if (status === 401) return { kind: 'again', trouble: 'signed-out' };
  if (status >= 500 || status === 408 || status === 429 || passing.has(code)) {
    return { kind: 'again', trouble: 'server' };
  }
  if (code === 'recording-complete') return { kind: 'complete' };
  if (code === 'chunks-missing') {
    const { missing } = body as { missing?: number[] };
    return { kind: 'missing', numbers: missing?.length ? missing : [0] };
  }
  return { kind: 'refused', code };
}

const second = 1_000;

/** Milliseconds until the next try, and longer each time, unless the server said how long. */
export const pauseAfter = (failures: number, retryAfter?: number) =>
  retryAfter === undefined
    ? Math.min(30 * second, second * 2 ** Math.min(failures - 1, 5))
    : Math.min(Math.max(retryAfter, 1), 60) * second;
