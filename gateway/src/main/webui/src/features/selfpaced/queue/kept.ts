/** One recording that is on this device until the server has all of it. */
export interface Kept {
  /** Made here: a recording can begin while nobody can be reached. */
  key: string;
  interviewId: string;
  questionId: string;
  /** Of the question, for what the page says. */
  number: number;
  take: number;
  mimeType: string;
  /** When it began, by this device; recordings are sent in this order. */
  begunAt: number;
  /** Of the server; null until it knows of the recording. */
  id: string | null;
  /** SHA-256 of each chunk, in base64. */
  digests: string[];
  /** Bytes of each chunk. */
  sizes: number[];
  /** When each chunk was there, by this device. */
  times: number[];
  /** Nothing more is recorded. */
  ended: boolean;
  /** How many chunks the server has. */
  sent: number;
  /** Why the server will never take it. */
  refused: string | null;
}

export interface Chunk {
  key: string;
  number: number;
  bytes: ArrayBuffer;
}

export type Step =
  | { do: 'announce'; recording: Kept }
  | { do: 'send'; recording: Kept; numbers: number[] }
  | { do: 'complete'; recording: Kept }
  | { do: 'drop'; recording: Kept };

const atOnce = 2;

/** What to do next with what is kept, the oldest first; nothing: wait for more. */
export function nextStep(all: readonly Kept[]): Step | undefined {
  for (const recording of [...all].sort((a, b) => a.begunAt - b.begunAt)) {
    const { id, digests, sent, ended, refused } = recording;
    const count = digests.length;
    if (refused) continue;
    if (ended && count === 0) return { do: 'drop', recording };
    if (count > 0 && !id) return { do: 'announce', recording };
    // What it is, the server sees in the first chunk.
    const until = sent === 0 ? 1 : Math.min(sent + atOnce, count);
    if (sent < count) {
      return { do: 'send', recording, numbers: Array.from({ length: until - sent }, (_, i) => sent + i) };
    }
    if (ended) return { do: 'complete', recording };
  }
  return undefined;
}

/** Recordings that are still on their way. */
export const waiting = (all: readonly Kept[]) => all.filter(({ refused }) => !refused);

export const bytesOf = ({ sizes }: Kept) => sizes.reduce((sum, size) => sum + size, 0);

/** How much of what is on its way has arrived, in chunks. */
export function progressOf(all: readonly Kept[]): { sent: number; of: number } {
  return waiting(all).reduce(
    ({ sent, of }, each) => ({ sent: sent + each.sent, of: of + each.digests.length }),
    { sent: 0, of: 0 },
  );
}

/** Until when all is with the server, by this device; nothing: all of it is. */
export function safeUntil(all: readonly Kept[]): number | undefined {
  const [first] = waiting(all)
    .filter(({ sent, digests, ended }) => sent < digests.length || !ended)
    .sort((a, b) => a.begunAt - b.begunAt);
  return first && (first.times[first.sent - 1] ?? first.begunAt);
}
