import { Inbox, Outbox } from './mailbox';
import type { ClientMessage, Join, ServerMessage } from './protocol';

/** What this file needs of a `WebSocket`. */
export interface SocketLike {
  send(text: string): void;
  close(code?: number, reason?: string): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number; reason: string }) => void) | null;
  onerror: (() => void) | null;
}

/** Why the connection is over for good. `failed` carries the server's refusal of a new join. */
export type Closing =
  { why: 'left' | 'taken-over' | 'denied' | 'closed'; reason?: string } | { why: 'failed'; error: unknown };

export interface SignalingOptions {
  join: () => Promise<Join>;
  open: (url: string, protocols: string[]) => SocketLike;
  /** May a refused join be tried again (network, busy server)? */
  retryable: (error: unknown) => boolean;
  onJoined: (join: Join) => void;
  onMessage: (message: ServerMessage) => void;
  onSignal: (from: string, data: unknown, seq: number) => void;
  onLink: (up: boolean) => void;
  onClosed: (closing: Closing) => void;
}

export const resumeWindow = 30_000;
const pingEvery = 5_000;
const silenceIsDeath = 11_000;
const openWithin = 8_000;
const resendAfter = 1_500;
const resumesBeforeJoin = 2;
const delays = [0, 300, 700, 1_500, 3_000, 5_000];
const placeGone = 'ticket-invalid';
const sessionOver = 4001;
const takenOver = new Set(['taken-over', 'replaced', 'superseded', 'connection-replaced']);

/**
 * The room's socket. It comes back by itself: a dropped connection is resumed within the window the server
 * grants, afterwards (or when resuming is refused) joined anew. Signals survive both.
 */
export class Signaling {
  readonly #options: SignalingOptions;
  readonly #outbox = new Outbox();
  readonly #inbox = new Inbox();
  #socket: SocketLike | null = null;
  #socketUrl = '/ws/room';
  #subprotocol = 'parley.v1';
  #resumeToken: string | null = null;
  #droppedAt = 0;
  #tries = 0;
  #over = false;
  #up = false;
  #heardAt = 0;
  #pings = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #openTimer: ReturnType<typeof setTimeout> | undefined;
  #tickers: ReturnType<typeof setInterval>[] = [];

  constructor(options: SignalingOptions) {
    this.#options = options;
  }

  start(): void {
    this.#tickers = [
      setInterval(() => this.#heartbeat(), pingEvery),
      setInterval(() => this.#resend(), resendAfter),
    ];
    void this.#joinAnew();
  }

  get up(): boolean {
    return this.#up;
  }

  send(message: ClientMessage): boolean {
    if (!this.#socket || !this.#up) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  signal(to: string, data: unknown): void {
    this.send(this.#outbox.add(to, data));
  }

  forget(participantId: string): void {
    this.#outbox.forget(participantId);
    this.#inbox.forget(participantId);
  }

  leave(): void {
    if (this.#over) return;
    this.send({ t: 'leave' });
    this.#close({ why: 'left' });
  }

  /** The network is back or the page is visible again: don't wait for the timer. */
  nudge(): void {
    if (this.#over) return;
    if (this.#up) this.#heartbeat();
    else if (this.#retryTimer !== undefined) this.#retry(0);
  }

  async #joinAnew(): Promise<void> {
    try {
      const join = await this.#options.join();
      if (this.#over) return;
      this.#socketUrl = join.socketUrl;
      this.#subprotocol = join.subprotocol;
      this.#options.onJoined(join);
      this.#connect(`ticket.${join.ticket}`);
    } catch (error) {
      if (this.#over) return;
      if (this.#options.retryable(error)) this.#retry();
      else this.#close({ why: 'failed', error });
    }
  }

  #connect(credential: string): void {
    const socket = this.#options.open(this.#socketUrl, [this.#subprotocol, credential]);
    this.#socket = socket;
    this.#openTimer = setTimeout(() => this.#drop(socket), openWithin);
    socket.onopen = () => {
      if (this.#socket !== socket) return;
      this.#heardAt = Date.now();
      socket.send(JSON.stringify({ t: 'hello' } satisfies ClientMessage));
    };
    socket.onmessage = (event) => {
      if (this.#socket === socket) this.#receive(String(event.data));
    };
    socket.onclose = (event) => {
      if (this.#socket !== socket) return;
      if (event.code === sessionOver) this.#resumeToken = null; // only who may still join comes back
      if (takenOver.has(event.reason)) this.#close({ why: 'taken-over' });
      else this.#drop(socket);
    };
    socket.onerror = () => undefined;
  }

  #receive(text: string): void {
    this.#heardAt = Date.now();
    const message = parse(text);
    if (!message) return;
    if (message.t === 'signal') return this.#receiveSignal(message);
    if (message.t === 'signal-ack') return this.#outbox.acknowledged(message.from, message.seq);
    if (message.t === 'pong') return;
    if (message.t === 'resume-token') {
      this.#resumeToken = message.token;
      return;
    }
    if (message.t === 'error' && takenOver.has(message.code)) return this.#close({ why: 'taken-over' });
    if (message.t === 'error' && message.code === placeGone) this.#resumeToken = null;
    if (message.t === 'room-closed') return this.#close(closing('closed', message.reason));
    if (message.t === 'denied') return this.#close(closing('denied', message.reason));
    this.#options.onMessage(message);
    if (message.t === 'welcome') this.#welcomed(message.resumeToken);
    if (message.t === 'participant-updated' && message.p.connected) this.#resend(message.p.participantId);
  }

  #receiveSignal(message: Extract<ServerMessage, { t: 'signal' }>): void {
    this.send({ t: 'signal-ack', to: message.from, seq: message.seq });
    if (this.#inbox.accept(message.from, message.epoch, message.seq)) {
      this.#options.onSignal(message.from, message.data, message.seq);
    }
  }

  #welcomed(resumeToken: string): void {
    clearTimeout(this.#openTimer);
    this.#resumeToken = resumeToken;
    this.#tries = 0;
    this.#droppedAt = 0;
    this.#up = true;
    this.#options.onLink(true);
    this.#resend();
  }

  #resend(to?: string): void {
    for (const frame of this.#outbox.waiting(to)) this.send(frame);
  }

  #heartbeat(): void {
    if (!this.#up || !this.#socket) return;
    if (Date.now() - this.#heardAt > silenceIsDeath) return this.#drop(this.#socket);
    this.send({ t: 'ping', n: ++this.#pings });
  }

  /** This connection is dead; go for the next one. */
  #drop(socket: SocketLike): void {
    if (this.#over || this.#socket !== socket) return;
    this.#abandon();
    if (!this.#droppedAt) this.#droppedAt = Date.now();
    if (this.#up) {
      this.#up = false;
      this.#options.onLink(false);
    }
    this.#retry();
  }

  #abandon(): void {
    clearTimeout(this.#openTimer);
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.onerror = () => undefined;
    socket.close();
  }

  #retry(delay = delays[Math.min(this.#tries, delays.length - 1)]): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined;
      this.#tries++;
      if (this.#mayResume()) this.#connect(`resume.${this.#resumeToken}`);
      else void this.#joinAnew();
    }, delay);
  }

  /** A refused resume looks like a broken network, so that every other try is a join once a few have failed. */
  #mayResume(): boolean {
    if (!this.#resumeToken || !this.#droppedAt) return false;
    if (Date.now() - this.#droppedAt >= resumeWindow) return false;
    return this.#tries <= resumesBeforeJoin || this.#tries % 2 === 0;
  }

  #close(closing: Closing): void {
    if (this.#over) return;
    this.#over = true;
    this.#up = false;
    clearTimeout(this.#retryTimer);
    this.#tickers.forEach(clearInterval);
    this.#abandon();
    this.#options.onClosed(closing);
  }
}

function closing(why: 'closed' | 'denied', reason?: string): Closing {
  return reason === undefined ? { why } : { why, reason };
}

function parse(text: string): ServerMessage | null {
  try {
    return JSON.parse(text) as ServerMessage;
  } catch {
    return null;
  }
}
