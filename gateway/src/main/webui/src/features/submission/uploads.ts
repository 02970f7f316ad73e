import { problemFrom } from '@/api/problem';
import type { FormField, SubmittedDocument } from '@/api/submission';
import type { fileProblem } from './files';

export interface Upload {
  id: number;
  key: string;
  file: File;
  state: 'waiting' | 'sending' | 'failed';
  /** From 0 to 1. */
  share: number;
  /** Why it failed; the catalogue has the words: `submission.file.problem.<code>`. */
  code?: string;
}

export type SendFile = (
  key: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<SubmittedDocument>;

/** The code comes with the first field for files, which is there before a file can be picked. */
const asFieldsSay: typeof fileProblem = async (...file) => (await import('./files')).fileProblem(...file);

/** Sends files one after the other, whichever part of the form is open meanwhile. */
export class Uploads {
  readonly #send: SendFile;
  readonly #onSent: (document: SubmittedDocument) => void;
  readonly #problem: typeof fileProblem;
  readonly #listeners = new Set<() => void>();
  #all: Upload[] = [];
  #next = 1;
  #running: { id: number; abort: AbortController } | undefined;

  /** @param problem what keeps a file from being sent, if anything */
  constructor(send: SendFile, onSent: (document: SubmittedDocument) => void, problem = asFieldsSay) {
    this.#send = send;
    this.#onSent = onSent;
    this.#problem = problem;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = () => this.#all;

  get busy() {
    return this.#all.some(({ state }) => state !== 'failed');
  }

  /** What does not fit is listed with its reason and not sent. */
  async add(field: FormField, files: File[], documents: SubmittedDocument[]) {
    for (const file of files) {
      const coming = this.#all.filter(({ state }) => state !== 'failed').map(asDocument);
      const code = await this.#problem(file, field, [...documents, ...coming]);
      const upload: Upload = { id: this.#next++, key: field.key, file, state: 'waiting', share: 0 };
      this.#show([...this.#all, code ? { ...upload, state: 'failed', code } : upload]);
      void this.#run();
    }
  }

  /** Stops it, or takes a failed one off the list. */
  remove(id: number) {
    if (this.#running?.id === id) this.#running.abort.abort();
    this.#show(this.#all.filter((upload) => upload.id !== id));
  }

  retry(id: number) {
    this.#change(id, { state: 'waiting', share: 0 });
    void this.#run();
  }

  /** The network is back. */
  retryUnanswered() {
    for (const { id, state, code } of this.#all) if (state === 'failed' && code === 'network') this.retry(id);
  }

  stop() {
    this.#running?.abort.abort();
    this.#all = [];
  }

  async #run() {
    const upload = this.#all.find(({ state }) => state === 'waiting');
    if (!upload || this.#running) return;
    const { id, key, file } = upload;
    const abort = new AbortController();
    this.#running = { id, abort };
    this.#change(id, { state: 'sending' });
    try {
      const document = await this.#send(key, file, (share) => this.#change(id, { share }), abort.signal);
      this.#onSent(document);
      this.#show(this.#all.filter((each) => each.id !== id));
    } catch (error) {
      const problem = problemFrom(error);
      this.#change(id, { state: 'failed', code: problem.unanswered ? 'network' : problem.code });
    } finally {
      this.#running = undefined;
    }
    void this.#run();
  }

  #change(id: number, change: Partial<Upload>) {
    this.#show(this.#all.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  }

  #show(all: Upload[]) {
    this.#all = all;
    this.#listeners.forEach((listener) => listener());
  }
}

const asDocument = ({ id, key, file }: Upload): SubmittedDocument => ({
  id: String(id),
  key,
  fileName: file.name,
  contentType: file.type,
  size: file.size,
});
