/**
 * What travels as one update of the pad: a byte for its kind, then a change (0), or a piece of a change that is too large
 * for a frame (1): the change's id (16 bytes), the piece's index and the number of pieces (2 bytes each), and its bytes.
 */
const whole = 0;
const piece = 1;
const head = 21;
/** The service takes 45,000 bytes. */
const most = 45_000;
/** A pad holds less than these. */
const mostPieces = 400;

export function framesOf(change: Uint8Array, longest = most): Uint8Array[] {
  if (change.length < longest) return [joined([whole], change)];
  const size = longest - head;
  const count = Math.ceil(change.length / size);
  const id = crypto.getRandomValues(new Uint8Array(16));
  return Array.from({ length: count }, (_, index) =>
    joined(
      [piece, ...id, index >> 8, index & 255, count >> 8, count & 255],
      change.subarray(index * size, (index + 1) * size),
    ),
  );
}

/** Puts large changes together again. Pieces come in any order, some twice, and some never. */
export class Pieces {
  readonly #open = new Map<string, Map<number, Uint8Array>>();

  /** The change that is complete now; null while pieces of it are missing. */
  add(frame: Uint8Array): Uint8Array | null {
    if (frame[0] === whole) return frame.subarray(1);
    const count = uint16(frame, 19);
    const index = uint16(frame, 17);
    if (frame[0] !== piece || frame.length <= head || index >= count || count > mostPieces) {
      throw new Error('This is no frame of a pad.');
    }
    const id = `${frame.subarray(1, 17).join()}/${count}`;
    const pieces = this.#open.get(id) ?? new Map<number, Uint8Array>();
    this.#open.set(id, pieces);
    pieces.set(index, frame.subarray(head));
    if (pieces.size < count) return null;
    this.#open.delete(id);
    return joined([], ...Array.from({ length: count }, (_, each) => pieces.get(each) ?? new Uint8Array()));
  }
}

const uint16 = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

function joined(first: number[], ...rest: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(rest.reduce((sum, part) => sum + part.length, first.length));
  bytes.set(first);
  let at = first.length;
  for (const part of rest) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
