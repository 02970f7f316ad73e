import type { Instant } from './types';

export interface LiveEvent {
  seq: number;
  topic: string;
  type: string;
  id: string;
  at: Instant;
}

export interface LiveListener {
  /** Something changed. */
  event: (event: LiveEvent) => void;
  /** It is not known what changed: fetch everything anew. */
  resync: () => void;
  /** Whether changes are heard of at once. */
  connected: (connected: boolean) => void;
}

type Message =
  | { t: 'welcome'; seq: number; now: Instant }
  | ({ t: 'event' } & LiveEvent)
  | { t: 'resync'; seq: number }
  | { t: 'pong'; n: number }
  | { t: 'error'; code: string; detail: string };

const protocol = 'parley.live.v1';
const topics = ['interviews', 'invitations', 'notifications'];
const sessionOver = 4001;
const pingEvery = 20_000;
const patience = 10_000;
const firstPause = 1_000;
const longestPause = 30_000;
const activeEvery = 60_000;
const signsOfLife = ['pointerdown', 'keydown', 'visibilitychange'];

/** One socket that comes back by itself, resumes where it was, and misses nothing. */
export class LiveChannel {
  private socket: WebSocket | undefined;
  private seq: number | undefined;
  private failures = 0;
  private renewing = false;
  private pings = 0;
  /** Opening the page is a sign of life, too. */
  private activeAt = Date.now();
  private activeToldAt = 0;
  private reconnecting: ReturnType<typeof setTimeout> | undefined;
  private heartbeat: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly listener: LiveListener,
    private readonly mayOpen: () => boolean = () => true,
  ) {}

  start = () => {
    window.addEventListener('online', this.reconnectNow);
    signsOfLife.forEach((sign) => document.addEventListener(sign, this.active, { passive: true }));
    this.open();
  };

  stop = () => {
    window.removeEventListener('online', this.reconnectNow);
    signsOfLife.forEach((sign) => document.removeEventListener(sign, this.active));
    clearTimeout(this.reconnecting);
    this.drop();
  };

  private open() {
    if (!this.mayOpen()) return this.reconnectLater();
    const url = new URL('/ws/live', window.location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url, [protocol]);
    this.socket = socket;
    this.expectSomethingWithin(patience);
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      if (socket === this.socket) this.on(JSON.parse(data) as Message);
    };
    socket.onclose = ({ code }) => {
      if (socket === this.socket) this.lost(code);
    };
  }

  private on(message: Message) {
    this.pingLater();
    switch (message.t) {
      case 'welcome':
        return this.welcomed(message.seq);
      case 'event':
        this.seq = Math.max(this.seq ?? 0, message.seq);
        return this.listener.event(message);
      case 'resync':
        this.seq = message.seq;
        return this.listener.resync();
      case 'error':
        if (message.code === 'overloaded') setTimeout(() => this.subscribe(), firstPause);
        return;
      default:
        return;
    }
  }

  /** What was fetched before the first welcome may be older than where the channel begins. */
  private welcomed(seq: number) {
    this.failures = 0;
    this.renewing = false;
    const first = this.seq === undefined;
    this.seq ??= seq;
    this.subscribe();
    this.tellActive();
    this.listener.connected(true);
    if (first) this.listener.resync();
  }

  private subscribe() {
    this.send({ t: 'subscribe', topics, since: this.seq });
  }

  private active = () => {
    if (document.visibilityState === 'hidden') return;
    this.activeAt = Date.now();
    if (this.activeAt - this.activeToldAt >= activeEvery) this.tellActive();
  };

  /** A page that comes back by itself says how long ago somebody used it. */
  private tellActive() {
    this.activeToldAt = Date.now();
    this.send({ t: 'active', ago: Math.round((this.activeToldAt - this.activeAt) / 1_000) });
  }

  private send(message: object) {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private pingLater() {
    clearTimeout(this.heartbeat);
    this.heartbeat = setTimeout(() => {
      this.send({ t: 'ping', n: ++this.pings });
      this.expectSomethingWithin(patience);
    }, pingEvery);
  }

  private expectSomethingWithin(wait: number) {
    clearTimeout(this.heartbeat);
    this.heartbeat = setTimeout(() => this.lost(0), wait);
  }

  private lost(code: number) {
    this.drop();
    if (code === sessionOver && this.failures === 0) {
      this.failures = 1;
      this.renewing = true;
      this.open();
    } else {
      // Refused straight after the end of a session: what the pages fetch tells whether somebody is signed in.
      if (this.renewing) this.listener.resync();
      this.renewing = false;
      this.reconnectLater();
    }
  }

  private drop() {
    clearTimeout(this.heartbeat);
    const socket = this.socket;
    this.socket = undefined;
    socket?.close();
    this.listener.connected(false);
  }

  private reconnectLater() {
    const pause = Math.min(firstPause * 2 ** this.failures++, longestPause);
    clearTimeout(this.reconnecting);
    this.reconnecting = setTimeout(() => this.open(), pause * (0.5 + Math.random() / 2));
  }

  private reconnectNow = () => {
    if (this.socket) return;
    clearTimeout(this.reconnecting);
    this.failures = 0;
    this.open();
  };
}
