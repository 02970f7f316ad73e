import type { ClientMessage } from './protocol';

type SignalFrame = Extract<ClientMessage, { t: 'signal' }>;

/** Signals on their way to each participant: numbered, kept until acknowledged, sent again when asked. */
export class Outbox {
  readonly #next = new Map<string, number>();
  readonly #waiting = new Map<string, Map<number, SignalFrame>>();

  add(to: string, data: unknown): SignalFrame {
    const seq = this.#next.get(to) ?? 1;
    this.#next.set(to, seq + 1);
    const frame: SignalFrame = { t: 'signal', to, seq, data };
    const waiting = this.#waiting.get(to) ?? new Map<number, SignalFrame>();
    waiting.set(seq, frame);
    this.#waiting.set(to, waiting);
    return frame;
  }

  acknowledged(by: string, seq: number): void {
    this.#waiting.get(by)?.delete(seq);
  }

  forget(participantId: string): void {
    this.#waiting.delete(participantId);
  }

  /** In the order they were made, for one participant or for all. */
  waiting(to?: string): SignalFrame[] {
    const of = to === undefined ? [...this.#waiting.values()] : [this.#waiting.get(to)];
    return of.flatMap((frames) => (frames ? [...frames.values()] : []));
  }
}

const remembered = 2_000;

/** Which signals were seen already: a resent one must not act twice. */
export class Inbox {
  readonly #seen = new Set<string>();

  /** True the first time. */
  accept(from: string, epoch: number, seq: number): boolean {
    const key = `${from}/${epoch}/${seq}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    if (this.#seen.size > remembered) this.#seen.delete(this.#seen.values().next().value as string);
    return true;
  }

  /** They have left: if they come back, they count anew. */
  forget(from: string): void {
    for (const key of this.#seen) if (key.startsWith(`${from}/`)) this.#seen.delete(key);
  }
}
