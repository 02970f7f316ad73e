/**
 * Which of our connections talks to which of theirs. Each `RTCPeerConnection` has a name (`stream`) that goes
 * with every signal, beside the name it is meant for (`to`, unknown at first). A page that was reloaded or a
 * connection built anew has a new name, so signals of former connections never reach the present one.
 */
export interface Address {
  stream: string;
  to?: string;
}

export type Verdict = 'accept' | 'ignore' | 'renew';

export class Pairing {
  #mine: string;
  #theirs: string | undefined;
  readonly #retired = new Set<string>();
  readonly #name: () => string;

  constructor(name: () => string = () => crypto.randomUUID()) {
    this.#name = name;
    this.#mine = name();
  }

  get address(): Address {
    return this.#theirs === undefined ? { stream: this.#mine } : { stream: this.#mine, to: this.#theirs };
  }

  get paired(): boolean {
    return this.#theirs !== undefined;
  }

  /** `renew`: they have a new connection; ours belongs to the old one and has to be built anew first. */
  receive(from: Address): Verdict {
    if (this.#retired.has(from.stream)) return 'ignore';
    if (from.to !== undefined && from.to !== this.#mine) return 'ignore';
    if (from.stream === this.#theirs) return 'accept';
    const former = this.#theirs;
    this.#theirs = from.stream;
    if (former === undefined) return 'accept';
    this.#retired.add(former);
    this.#mine = this.#name();
    return 'renew';
  }

  /** We build our connection anew and have yet to hear of theirs. */
  renew(): void {
    if (this.#theirs !== undefined) this.#retired.add(this.#theirs);
    this.#theirs = undefined;
    this.#mine = this.#name();
  }
}
