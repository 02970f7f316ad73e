import { UndoManager } from 'yjs';
import type { ServerMessage } from '../protocol';
import type { RoomSession } from '../roomSession';
import { Store } from '../store';
import { textOf } from './document';
import { PadPresence } from './presence';
import { tabShelf, type Shelf } from './shelf';
import { PadSync } from './sync';

/** A document with what belongs to it. */
export interface Opened {
  sync: PadSync;
  presence: PadPresence;
  undo: UndoManager;
}

interface PadState extends Opened {
  full: boolean;
}

/** The pad during one stay in a room. Once opened, it is kept in step also while it is out of sight. */
export class Pad extends Store<PadState> {
  readonly #session: RoomSession;
  readonly #shelf: Shelf;
  #shown = false;

  constructor(session: RoomSession, shelf: Shelf) {
    super({ ...opened(session, shelf), full: false });
    this.#session = session;
    this.#shelf = shelf;
    session.pad.attach({
      receive: (message) => this.#receive(message),
      linked: () => this.get().sync.linked(),
      closed: () => {
        this.flush();
        this.#close();
      },
    });
  }

  show(shown: boolean): void {
    this.#shown = shown;
    this.#session.pad.show(shown);
    this.get().presence.show(shown);
  }

  flush = (): void => this.get().sync.flush();

  #receive(message: ServerMessage): void {
    const { sync, presence } = this.get();
    if (message.t === 'pad-presence') presence.receive(message.from, message.update);
    if (message.t === 'participant-left') presence.gone(message.participantId);
    sync.receive(message);
    if (message.t === 'pad-refused') this.#beginAgain();
  }

  /** What the service does not take, nobody else has: the pad is shown as it is there, and only read. */
  #beginAgain(): void {
    this.#close();
    this.#shelf.write([]);
    const next = opened(this.#session, this.#shelf);
    this.set({ ...next, full: true });
    next.presence.show(this.#shown);
    next.sync.linked();
  }

  #close(): void {
    const { sync, presence, undo } = this.get();
    undo.destroy();
    presence.close();
    sync.close();
  }
}

function opened(session: RoomSession, shelf: Shelf): Opened {
  const sync = new PadSync(session.pad, shelf);
  const presence = new PadPresence(
    session.pad,
    sync.doc,
    (id) => session.get().participants.find(({ participantId }) => participantId === id)?.displayName,
  );
  return { sync, presence, undo: new UndoManager(textOf(sync.doc), { trackedOrigins: new Set() }) };
}

const pads = new WeakMap<RoomSession, Pad>();

export function padOf(session: RoomSession): Pad {
  const pad = pads.get(session) ?? new Pad(session, tabShelf());
  pads.set(session, pad);
  return pad;
}
