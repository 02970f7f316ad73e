/** What is being typed stays on this device until it is sent, whatever becomes of page and network. */
export interface LocalDraft {
  /** Of the server's draft that it continues. */
  revision: number;
  text: string;
}

const nameOf = (id: string, question: string, take: number) => `parley.answer.${id}.${question}.${take}`;

export function keptHere(id: string, question: string, take: number): LocalDraft | undefined {
  try {
    return JSON.parse(localStorage.getItem(nameOf(id, question, take)) ?? '') as LocalDraft;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing must not stop anybody from typing. */
export function keepHere(id: string, question: string, take: number, draft: LocalDraft) {
  try {
    localStorage.setItem(nameOf(id, question, take), JSON.stringify(draft));
  } catch {
    // What is typed is still sent.
  }
}

export function forget(id: string, question: string, take: number) {
  try {
    localStorage.removeItem(nameOf(id, question, take));
  } catch {
    // Nothing was kept.
  }
}

/** What a page that is loaded in the middle of an answer goes on with: the newer of both. */
export function startOf(local: LocalDraft | undefined, revision: number, draft: string): LocalDraft {
  return local && local.revision >= revision ? local : { revision, text: draft };
}
