import { problemFrom, type Problem } from '@/api/problem';
import type { Draft, Values } from '@/api/submission';
import { Kept } from './kept';
import { changedKeys, merge, put, type Conflict, type Maybe } from './merge';

export type SaveState = 'clean' | 'unsaved' | 'saving' | 'saved' | 'offline' | 'refused' | 'closed';

export interface Snapshot {
  values: Values;
  state: SaveState;
  savedAt?: string | undefined;
  problem?: Problem | undefined;
  /** Fields that came from another tab or device since the page was opened. */
  taken: string[];
  conflicts: Conflict[];
}

export type SendDraft = (draft: Draft, leaving: boolean) => Promise<{ revision: number; savedAt: string }>;

const quiet = 1_200;
const patience = [2_000, 4_000, 8_000, 15_000, 30_000];
const gone = new Set([404, 410]);

/**
 * Saves what is typed by itself, one request after the other. What cannot be saved stays on the device; what
 * another tab or device has saved meanwhile is put together with it, field by field.
 */
export class DraftKeeper {
  readonly #kept: Kept;
  readonly #send: SendDraft;
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  #base: Values;
  #revision: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #sending: Promise<boolean> | undefined;

  constructor(caseNumber: string, draft: Draft, send: SendDraft) {
    this.#kept = new Kept(caseNumber);
    this.#send = send;
    this.#revision = draft.revision;
    this.#base = draft.values;
    const { base, mine } = this.#kept.over(draft.values);
    this.#kept.saved(draft.values);
    const { values, conflicts } = merge(base, mine, draft.values);
    this.#snapshot = { values, state: 'clean', savedAt: draft.savedAt, taken: [], conflicts };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = () => this.#snapshot;

  get revision() {
    return this.#revision;
  }

  get dirty() {
    return changedKeys(this.#base, this.#snapshot.values).length > 0;
  }

  /** Begins to save what an earlier visit had to leave on the device. */
  start() {
    if (this.dirty) this.#later(0);
  }

  stop() {
    clearTimeout(this.#timer);
  }

  change(key: string, value: Maybe) {
    const values = { ...this.#snapshot.values };
    put(values, key, value);
    this.#kept.put(key, value, this.#base[key]);
    const conflicts = this.#snapshot.conflicts.filter((each) => each.key !== key);
    this.#show({ values, conflicts });
    if (this.#snapshot.state === 'closed') return;
    if (!this.#sending) this.#show({ state: 'unsaved' });
    this.#later(quiet);
  }

  /** The draft as the server has it now; an older answer that comes late is not heard. */
  hear(draft: Draft) {
    if (this.#sending) return;
    if (draft.revision > this.#revision) this.#join(draft);
    else if (this.#snapshot.state === 'closed') this.#show({ state: 'unsaved' });
    else return;
    if (this.dirty) this.#later(0);
  }

  /** Takes the other one's words for a field that both have changed. */
  takeTheirs({ key, theirs }: Conflict) {
    this.change(key, theirs);
  }

  /** The person has read what was put together. */
  read() {
    this.#show({ taken: [], conflicts: [] });
  }

  forget() {
    this.stop();
    this.#kept.clear();
  }

  /** Saves now what is not saved yet; true when the server has everything. */
  async flush(leaving = false): Promise<boolean> {
    while (this.#sending || this.dirty) {
      if (this.#snapshot.state === 'closed') return false;
      clearTimeout(this.#timer);
      this.#sending ??= this.#save(leaving);
      if (!(await this.#sending)) return false;
    }
    return true;
  }

  async #save(leaving: boolean): Promise<boolean> {
    const { values } = this.#snapshot;
    this.#show({ state: 'saving' });
    try {
      const { revision, savedAt } = await this.#send({ values, revision: this.#revision }, leaving);
      this.#agree({ values, revision, savedAt });
      this.#show({ state: this.dirty ? 'unsaved' : 'saved' });
      return true;
    } catch (error) {
      return this.#failed(problemFrom(error));
    } finally {
      this.#sending = undefined;
    }
  }

  /** True when what is now put together is worth sending at once. */
  #failed(problem: Problem): boolean {
    const theirs = problem.body.draft as Draft | undefined;
    if (problem.code === 'draft-changed' && theirs && theirs.revision !== this.#revision) {
      this.#join(theirs);
      if (this.dirty) this.#later(0);
      return true;
    }
    if (gone.has(problem.status) || problem.code === 'already-submitted') {
      this.#show({ state: 'closed', problem });
      return false;
    }
    const again = problem.unanswered || problem.status >= 500 || problem.status === 429;
    this.#show({ state: problem.unanswered ? 'offline' : 'refused', problem });
    if (again) this.#later(patience[Math.min(this.#failures++, patience.length - 1)] ?? quiet);
    return false;
  }

  #join(theirs: Draft) {
    const { values, taken, conflicts } = merge(this.#base, this.#snapshot.values, theirs.values);
    const before = this.#snapshot;
    this.#agree(theirs);
    const mine = changedKeys(theirs.values, values);
    for (const key of mine) this.#kept.put(key, values[key], theirs.values[key]);
    const named = new Set(conflicts.map(({ key }) => key));
    this.#show({
      values,
      taken: [...new Set([...before.taken, ...taken])],
      conflicts: [...before.conflicts.filter(({ key }) => !named.has(key)), ...conflicts],
      state: mine.length > 0 ? 'unsaved' : 'saved',
    });
  }

  #agree({ values, revision, savedAt }: Draft) {
    this.#base = values;
    this.#revision = revision;
    this.#failures = 0;
    this.#kept.saved(values);
    this.#show({ savedAt, problem: undefined });
  }

  #tick() {
    if (this.#sending) this.#later(quiet);
    else if (this.dirty && this.#snapshot.state !== 'closed') this.#sending = this.#save(false);
  }

  #later(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tick(), milliseconds);
  }

  #show(change: Partial<Snapshot>) {
    this.#snapshot = { ...this.#snapshot, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
