import * as Y from 'yjs';
import { fromBase64 } from './base64';
import { languageOf, Reader, textOf } from './document';

/** An update as it is kept with the interview. */
export interface Recorded {
  seq: number;
  by: string;
  at: string;
  content: string;
}

/** What one person wrote without a long pause, and before somebody else did. */
export interface Step {
  by: string;
  at: string;
  /** How many updates there are with it. */
  updates: number;
}

const pause = 10_000;

export function stepsOf(record: Recorded[]): Step[] {
  const steps: Step[] = [];
  record.forEach(({ by, at }, index) => {
    const last = steps.at(-1);
    if (last?.by === by && Date.parse(at) - Date.parse(last.at) <= pause) {
      last.at = at;
      last.updates = index + 1;
    } else {
      steps.push({ by, at, updates: index + 1 });
    }
  });
  return steps;
}

/** The pad as it was after so many updates. Going on is quick, going back begins anew. */
export class Replay {
  readonly #record: Recorded[];
  #doc = new Y.Doc();
  #reader = new Reader(this.#doc);
  #at = 0;

  constructor(record: Recorded[]) {
    this.#record = record;
  }

  at(updates: number): { text: string; language: string } {
    if (updates < this.#at) {
      this.#doc.destroy();
      this.#doc = new Y.Doc();
      this.#reader = new Reader(this.#doc);
      this.#at = 0;
    }
    Y.transact(this.#doc, () => {
      for (const { content } of this.#record.slice(this.#at, updates))
        this.#reader.apply(fromBase64(content));
    });
    this.#at = updates;
    return { text: textOf(this.#doc).toJSON(), language: languageOf(this.#doc) };
  }
}
