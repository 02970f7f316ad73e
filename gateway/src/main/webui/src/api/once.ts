import { Problem } from './problem';

/** A second click comes within this time; it is no second wish. Milliseconds. */
export const doubleClick = 1_000;

interface Sent {
  request: string;
  answer: Promise<unknown>;
}

let sent: Sent[] = [];
let lastSent = -Infinity;

/** When a change was last sent, on the clock of events (`event.timeStamp`). */
export const sentAt = (): number => lastSent;

/** Of requests whose outcome nobody knows: a repetition of one has its key, so that it has one effect. */
const unknown = new Map<string, string>();

/**
 * Sends a request that changes something. A repetition while it runs, or within a second of its success and with no
 * other change in between, is not sent: it gets the first one's answer. After a refusal the next try is a new one;
 * after no answer at all it is the same one again.
 *
 * @param request method, address and body in one text
 */
export function once<T>(request: string, send: (idempotencyKey: string) => Promise<T>): Promise<T> {
  const before = sent.find((each) => each.request === request);
  if (before) return before.answer as Promise<T>;
  lastSent = performance.now();
  const key = unknown.get(request) ?? crypto.randomUUID();
  const entry: Sent = { request, answer: send(key) };
  sent = [...sent.filter((each) => !answered.has(each)), entry];
  entry.answer.then(
    () => {
      unknown.delete(request);
      answered.add(entry);
      setTimeout(() => forget(entry), doubleClick);
    },
    (error: unknown) => {
      if (error instanceof Problem && error.unanswered) unknown.set(request, key);
      else unknown.delete(request);
      forget(entry);
    },
  );
  return entry.answer as Promise<T>;
}

/** For tests, whose pages follow one another faster than people click. */
export function forgetAll() {
  sent = [];
  unknown.clear();
}

const answered = new WeakSet<Sent>();

function forget(entry: Sent) {
  sent = sent.filter((each) => each !== entry);
}
