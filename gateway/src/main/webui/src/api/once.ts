/** A second click comes within this time; it is no second wish. */
const doubleClick = 1_000;

interface Sent {
  request: string;
  answer: Promise<unknown>;
}

let sent: Sent[] = [];

/**
 * Sends a request that changes something. A repetition while it runs, or within a second of its success and with no
 * other change in between, is not sent: it gets the first one's answer. After a refusal the next try is a new one.
 *
 * @param request method, address and body in one text
 */
export function once<T>(request: string, send: () => Promise<T>): Promise<T> {
  const before = sent.find((each) => each.request === request);
  if (before) return before.answer as Promise<T>;
  const entry: Sent = { request, answer: send() };
  sent = [...sent.filter((each) => !answered.has(each)), entry];
  entry.answer.then(
    () => {
      answered.add(entry);
      setTimeout(() => forget(entry), doubleClick);
    },
    () => forget(entry),
  );
  return entry.answer as Promise<T>;
}

/** For tests, whose pages follow one another faster than people click. */
export function forgetAll() {
  sent = [];
}

const answered = new WeakSet<Sent>();

function forget(entry: Sent) {
  sent = sent.filter((each) => each !== entry);
}
