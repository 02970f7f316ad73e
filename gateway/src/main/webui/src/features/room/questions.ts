import type { ClientMessage, Questions } from './protocol';

type Sent = Extract<ClientMessage, { t: 'questions' }>;
type Shown = Pick<Questions, 'current' | 'ticked'>;

/** What somebody does to the questions, whatever they look like by then. */
export type Step = (now: Shown) => Shown;

export const goTo =
  (id: string): Step =>
  ({ ticked }) => ({ current: id, ticked });

export const tick =
  (id: string, on: boolean): Step =>
  ({ current, ticked }) => ({
    current,
    ticked: on ? [...ticked.filter((each) => each !== id), id] : ticked.filter((each) => each !== id),
  });

/** Ticks the current one and goes on to the next that is not ticked. */
export const goOn =
  (items: Questions['items']): Step =>
  (now) => {
    const { ticked } = now.current ? tick(now.current, true)(now) : now;
    const from = items.findIndex((item) => item.id === now.current) + 1;
    const next = [...items.slice(from), ...items.slice(0, from)].find((item) => !ticked.includes(item.id));
    return { current: next?.id ?? now.current, ticked };
  };

/**
 * The questions that all in the room see in step. A step is shown at once, and sent with the version it began with;
 * when somebody else was first, it is taken again from what they did.
 */
export class SharedQuestions {
  readonly #send: (message: Sent) => boolean;
  readonly #show: (questions: Questions) => void;
  #known: Questions | null = null;
  #steps: Step[] = [];
  #sent: Sent | null = null;

  constructor(send: (message: Sent) => boolean, show: (questions: Questions) => void) {
    this.#send = send;
    this.#show = show;
  }

  take(step: Step): void {
    if (!this.#known) return;
    this.#steps.push(step);
    this.#display();
    this.#next();
  }

  receive({ version, items, current, ticked }: Questions): void {
    if (this.#known && version < this.#known.version) return;
    this.#known = { version, items, current, ticked };
    if (this.#sent && version > this.#sent.version) {
      if (version === this.#sent.version + 1 && same(this.#sent, this.#known)) this.#steps.shift();
      this.#sent = null;
    }
    this.#display();
    this.#next();
  }

  /** The socket is back: what was on its way may be lost. */
  resumed(): void {
    this.#sent = null;
    this.#next();
  }

  /** The server has refused something: what it has counts. */
  refused(): void {
    if (!this.#sent) return;
    this.#sent = null;
    this.#steps = [];
    this.#display();
  }

  #next(): void {
    const known = this.#known;
    if (this.#sent || !known) return;
    for (let step = this.#steps[0]; step; step = this.#steps[0]) {
      const wanted = step(known);
      if (!same(wanted, known)) {
        const { current, ticked } = wanted;
        const message: Sent = { t: 'questions', version: known.version, current, ticked };
        if (this.#send(message)) this.#sent = message;
        return;
      }
      this.#steps.shift();
    }
  }

  #display(): void {
    if (this.#known)
      this.#show({ ...this.#known, ...this.#steps.reduce<Shown>((now, step) => step(now), this.#known) });
  }
}

function same(one: Shown, other: Shown): boolean {
  return (
    one.current === other.current &&
    one.ticked.length === other.ticked.length &&
    one.ticked.every((id) => other.ticked.includes(id))
  );
}
