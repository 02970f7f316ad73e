import type { Values } from '@/api/submission';
import { put, same, type Maybe } from './merge';

/** What was typed over which value. */
interface Unsaved {
  value: Maybe;
  over: Maybe;
}

const prefix = 'parley-submission-';

/**
 * What the server does not have yet, on this device: survives a reload, a closed tab and a dead link. Field by field,
 * so that two tabs of the same browser do not throw away each other's words.
 */
export class Kept {
  readonly #name: string;

  constructor(caseNumber: string) {
    this.#name = prefix + caseNumber;
  }

  put(key: string, value: Maybe, over: Maybe) {
    const all = this.#read();
    if (same(value, over)) delete all[key];
    else all[key] = { value, over };
    this.#write(all);
  }

  /** The server has these values now; what was typed since stays. */
  saved(values: Values) {
    const all = this.#read();
    for (const [key, { value }] of Object.entries(all)) if (same(value, values[key])) delete all[key];
    this.#write(all);
  }

  /** What was agreed on and what was typed, with everything else as the server has it. */
  over(values: Values): { base: Values; mine: Values } {
    const [base, mine] = [{ ...values }, { ...values }];
    for (const [key, unsaved] of Object.entries(this.#read())) {
      put(base, key, unsaved.over);
      put(mine, key, unsaved.value);
    }
    return { base, mine };
  }

  clear() {
    this.#write({});
  }

  #read(): Record<string, Unsaved> {
    try {
      const all: unknown = JSON.parse(localStorage.getItem(this.#name) ?? '{}');
      return all && typeof all === 'object' ? (all as Record<string, Unsaved>) : {};
    } catch {
      return {};
    }
  }

  #write(all: Record<string, Unsaved>) {
    try {
      if (Object.keys(all).length === 0) localStorage.removeItem(this.#name);
      else localStorage.setItem(this.#name, JSON.stringify(all));
    } catch {
      // A browser that keeps nothing still has the page.
    }
  }
}
