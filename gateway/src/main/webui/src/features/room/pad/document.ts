import * as Y from 'yjs';
import { Pieces } from './frames';

/** Who changes the document by what others did; everything else is one's own. */
export const remote = Symbol('remote');

export const textOf = (doc: Y.Doc): Y.Text => doc.getText('text');

/** Each choice of a language is a line of its own, and the last one counts: so two at once do no harm. */
const choices = (doc: Y.Doc): Y.Text => doc.getText('language');

export function languageOf(doc: Y.Doc): string {
  return choices(doc).toJSON().trimEnd().split('\n').pop() ?? '';
}

export function chooseLanguage(doc: Y.Doc, name: string): void {
  const lines = choices(doc);
  lines.insert(lines.length, `${name}\n`);
}

export function onLanguage(doc: Y.Doc, listener: () => void): () => void {
  const lines = choices(doc);
  lines.observe(listener);
  return () => lines.unobserve(listener);
}

/** Applies frames as they were stored. What cannot be read, or is no text, is left out: by everybody alike. */
export class Reader {
  readonly #doc: Y.Doc;
  readonly #pieces = new Pieces();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** False when it was left out. */
  apply(frame: Uint8Array): boolean {
    try {
      const change = this.#pieces.add(frame);
      if (!change) return true;
      if (!isText(change)) return false;
      Y.applyUpdate(this.#doc, change, remote);
      return true;
    } catch {
      return false;
    }
  }
}

/** A pad consists of text alone. Whoever sends pictures, formats or objects did not write with a pad. */
function isText(change: Uint8Array): boolean {
  return Y.decodeUpdate(change).structs.every(
    (struct) =>
      !(struct instanceof Y.Item) ||
      struct.content instanceof Y.ContentString ||
      struct.content instanceof Y.ContentDeleted,
  );
}
