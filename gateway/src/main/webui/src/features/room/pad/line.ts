import type { ClientMessage, ServerMessage } from '../protocol';
import type { Note } from './tabNote';

/** What the pad needs of the room's socket. */
export interface Line {
  send: (message: ClientMessage) => boolean;
  readonly up: boolean;
}

export interface PadListener {
  receive: (message: ServerMessage) => void;
  linked: () => void;
  closed: () => void;
}

/** A number that no pad reaches: the answer only says which its last update is. */
const onlyTheLast = 2_147_483_647;

/** Joins the pad to the room's socket. Before it is opened it only learns whether there is something new. */
export class PadLine implements Line {
  readonly #send: (message: ClientMessage) => boolean;
  readonly #onNews: (news: boolean) => void;
  readonly #note: Note;
  #listener: PadListener | null = null;
  #up = false;
  #shown = false;
  #last = 0;
  #read: number;

  /** @param note the last update that was in sight */
  constructor(send: (message: ClientMessage) => boolean, onNews: (news: boolean) => void, note: Note) {
    this.#send = send;
    this.#onNews = onNews;
    this.#note = note;
    this.#read = Number(note.read() ?? 0);
  }

  get up(): boolean {
    return this.#up;
  }

  send = (message: ClientMessage): boolean => this.#up && this.#send(message);

  attach(listener: PadListener): void {
    this.#listener = listener;
    if (this.#up) listener.linked();
  }

  /** The pad is in sight, or not any more. */
  show(shown: boolean): void {
    this.#shown = shown;
    this.#heard(this.#last);
  }

  /** @param up whether this browser has a socket, and is inside */
  linked(up: boolean): void {
    this.#up = up;
    if (!up) return;
    if (this.#listener) this.#listener.linked();
    else this.send({ t: 'pad-open', since: onlyTheLast });
  }

  receive(message: ServerMessage): void {
    if (message.t === 'pad') this.#heard(message.last);
    if (message.t === 'pad-update' || message.t === 'pad-ack') this.#heard(message.seq);
    this.#listener?.receive(message);
  }

  closed(): void {
    this.#up = false;
    this.#listener?.closed();
    this.#listener = null;
  }

  #heard(seq: number): void {
    this.#last = Math.max(this.#last, seq);
    if (this.#shown && this.#read < this.#last) {
      this.#read = this.#last;
      this.#note.write(String(this.#read));
    }
    this.#onNews(this.#last > this.#read);
  }
}
