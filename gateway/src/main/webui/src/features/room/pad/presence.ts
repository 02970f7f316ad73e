import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import {
  applyAwarenessUpdate,
  Awareness,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { fromBase64, toBase64 } from './base64';
import type { Line } from './line';

/** Each reads well under white letters, and stands out from a white and from a black ground. */
const colors = ['#c2255c', '#1971c2', '#2b7a3b', '#b34700', '#6741d9', '#0b7285', '#a61e4d', '#5f6b00'];

const between = 120;

/**
 * Where everybody's cursor is. Names come from the room's list, not from the message, and a cursor that was somebody's
 * is nobody else's later: whoever sends it is known to the service.
 */
export class PadPresence {
  readonly awareness: Awareness;
  readonly #line: Line;
  readonly #nameOf: (participantId: string) => string | undefined;
  readonly #owners = new Map<number, string>();
  readonly #seats: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(line: Line, doc: Y.Doc, nameOf: (participantId: string) => string | undefined) {
    this.#line = line;
    this.#nameOf = nameOf;
    this.awareness = new Awareness(doc);
    this.awareness.on('update', (_: unknown, origin: unknown) => {
      if (origin === 'local') this.#soon();
    });
  }

  /** A cursor without an owner, such as that of who has just left, is not shown. */
  receive(from: string, update: string): void {
    const name = this.#nameOf(from);
    if (name === undefined) return;
    try {
      const { bytes, fresh } = this.#stamped(from, name, fromBase64(update));
      applyAwarenessUpdate(this.awareness, bytes, 'remote');
      if (fresh) this.#soon();
    } catch {
      // The next one may be readable.
    }
  }

  gone(participantId: string): void {
    const theirs = [...this.#owners].filter(([, owner]) => owner === participantId).map(([client]) => client);
    removeAwarenessStates(this.awareness, theirs, 'gone');
  }

  /** Others see the cursor as long as the pad is in sight. */
  show(shown: boolean): void {
    this.awareness.setLocalState(shown ? {} : null);
  }

  close(): void {
    this.awareness.destroy();
    clearTimeout(this.#timer);
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const own = encodeAwarenessUpdate(this.awareness, [this.awareness.clientID]);
      this.#line.send({ t: 'pad-presence', update: toBase64(own) });
    }, between);
  }

  #stamped(from: string, name: string, update: Uint8Array): { bytes: Uint8Array; fresh: boolean } {
    const decoder = decoding.createDecoder(update);
    const own: [number, number, string][] = [];
    let fresh = false;
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const state = JSON.parse(decoding.readVarString(decoder)) as { cursor?: unknown } | null;
      if (client === this.awareness.clientID || (this.#owners.get(client) ?? from) !== from) continue;
      fresh ||= !this.#owners.has(client);
      this.#owners.set(client, from);
      const color = this.#colorOf(from);
      const user = { name, color, colorLight: `${color}40` };
      own.push([client, clock, JSON.stringify(state && { cursor: state.cursor ?? null, user })]);
    }
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, own.length);
    for (const [client, clock, state] of own) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state);
    }
    return { bytes: encoding.toUint8Array(encoder), fresh };
  }

  #colorOf(participantId: string): string {
    if (!this.#seats.includes(participantId)) this.#seats.push(participantId);
    return colors[this.#seats.indexOf(participantId) % colors.length] ?? '#1971c2';
  }
}
