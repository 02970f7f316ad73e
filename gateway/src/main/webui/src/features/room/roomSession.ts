import { serverNow } from '@/api/serverClock';
import { Reporter } from './connection/reporter';
import type { Media } from './media';
import { Mesh, type PeerView } from './mesh';
import { PadLine } from './pad/line';
import { tabNote } from './pad/tabNote';
import type {
  ClientMessage,
  Join,
  MediaState,
  Participant,
  Questions,
  Role,
  ServerMessage,
} from './protocol';
import { apply, emptyRoster, type Roster } from './roster';
import { SharedQuestions, type Step } from './questions';
import { passing, type Door } from './roomApi';
import { Signaling, type Closing } from './signaling';
import { openSocket } from './socket';
import { sharesOf } from './stage';
import { Store } from './store';

export interface RoomSnapshot extends Roster {
  phase: 'joining' | 'lobby' | 'in' | 'over';
  up: boolean;
  self: { participantId: string; role: Role; displayName: string } | null;
  peers: Record<string, PeerView>;
  /** Own chat lines the server has not confirmed yet. */
  sending: { id: string; text: string }[];
  /** The last one who left, until somebody comes. */
  gone: Participant | null;
  /** Null in rooms without. */
  questions: Questions | null;
  /** Who shares a screen, in the order in which they began. */
  shares: string[];
  /** Who spoke last, as far as one is heard. */
  speaker: string | null;
  /** Whether the cameras of the others are received. */
  cameras: boolean;
  /** Whether one's own hand is raised. */
  hand: boolean;
  /** Who turned one's microphone off, until it is on again. */
  mutedBy: string | null;
  /** Whether all who have not been inside wait in the lobby; known to interviewers. */
  locked: boolean;
  /** Somebody could not be admitted for want of space. */
  full: boolean;
  /** Somebody wrote in the pad while it was out of sight. */
  padNews: boolean;
  startsAt?: string | undefined;
  endsAt?: string | undefined;
  closing: Closing | null;
}

type OrderMessage = Extract<
  ClientMessage,
  { t: 'admit' | 'admit-all' | 'deny' | 'mute' | 'remove' | 'lock' | 'end' }
>;

const refreshMargin = 60_000;

/** One stay in a room: joins, keeps the socket and the connections to the others, tells the page what is. */
export class RoomSession extends Store<RoomSnapshot> {
  readonly #door: Door;
  readonly #media: Media;
  readonly #signaling: Signaling;
  readonly #mesh: Mesh;
  readonly #questions: SharedQuestions;
  readonly pad = new PadLine(
    (message) => this.#signaling.send(message),
    (padNews) => padNews !== this.get().padNews && this.set({ padNews }),
    tabNote('read'),
  );
  readonly #reporter = new Reporter({
    send: (message) => this.get().phase === 'in' && this.#signaling.send(message),
    samples: () => this.#mesh.samples(),
  });
  #iceTimer: ReturnType<typeof setTimeout> | undefined;
  #told = '';
  #started = false;
  #unsubscribe: () => void = () => undefined;

  constructor(door: Door, media: Media) {
    super({
      ...emptyRoster,
      phase: 'joining',
      up: false,
      self: null,
      peers: {},
      sending: [],
      gone: null,
      questions: null,
      shares: [],
      speaker: null,
      cameras: true,
      hand: false,
      mutedBy: null,
      locked: false,
      full: false,
      padNews: false,
      closing: null,
    });
    this.#door = door;
    this.#media = media;
    this.#signaling = new Signaling({
      join: door.join,
      open: openSocket,
      retryable: passing,
      onJoined: (join) => this.#joined(join),
      onMessage: (message) => this.#receive(message),
      onSignal: (from, data, seq) => this.#mesh.receive(from, data, seq),
      onLink: (up) => this.#linkChanged(up),
      onClosed: (closing) => this.#closed(closing),
    });
    this.#questions = new SharedQuestions(
      (message) => this.#signaling.send(message),
      (questions) => this.set({ questions }),
    );
    this.#mesh = new Mesh({
      send: (to, data) => this.#signaling.signal(to, data),
      reachable: () => this.#signaling.up,
      onChange: (peers) => this.set({ peers }),
      onSpeaker: (speaker) => this.set({ speaker }),
      onFirstFrame: (peer, ms) => this.#reporter.tell('FIRST_FRAME', { peer, ms }),
      onTrouble: (peer, what) => this.#reporter.trouble(peer, what),
    });
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#unsubscribe = this.#media.subscribe(() => this.#mediaChanged());
    this.#mesh.start();
    this.#mesh.setTracks(this.#media.tracks);
    this.#reporter.start();
    this.#reporter.devices(this.#media.get());
    this.#signaling.start();
  }

  leave = (): void => {
    this.#reporter.flush();
    this.#signaling.leave();
  };

  nudge = (): void => this.#signaling.nudge();
  admit = (participantId: string): void => this.#keep({ t: 'admit', participantId });
  admitAll = (): void => this.#keep({ t: 'admit-all' });
  deny = (participantId: string): void => this.#keep({ t: 'deny', participantId });
  mute = (participantId: string): void => this.#keep({ t: 'mute', participantId });
  remove = (participantId: string): void => this.#keep({ t: 'remove', participantId });
  lock = (locked: boolean): void => this.#keep({ t: 'lock', locked });
  end = (): void => this.#keep({ t: 'end' });

  receiveCameras = (cameras: boolean): void => {
    this.set({ cameras });
    this.#mesh.wantCameras(cameras);
  };

  raise = (hand: boolean): void => {
    this.set({ hand });
    this.#tellState();
  };

  discuss = (step: Step): void => this.#questions.take(step);

  say(text: string): void {
    const line = { id: crypto.randomUUID(), text };
    this.set({ sending: [...this.get().sending, line] });
    this.#signaling.send({ t: 'chat', ...line });
  }

  /** What only interviewers may do. What becomes of it is heard like everything else. */
  #keep(message: OrderMessage): void {
    this.set({ full: false });
    this.#signaling.send(message);
  }

  #joined(join: Join): void {
    this.#iceChanged(join.iceServers, join.iceExpiresAt, join.now);
  }

  #iceChanged(iceServers?: RTCIceServer[], expiresAt?: string, now?: string): void {
    this.#mesh.setIceServers(iceServers ?? []);
    clearTimeout(this.#iceTimer);
    if (!expiresAt || !iceServers?.some((server) => server.credential)) return;
    const left = Date.parse(expiresAt) - (now ? Date.parse(now) : serverNow().getTime());
    this.#iceTimer = setTimeout(() => void this.#refreshIce(), Math.max(left - refreshMargin, 15_000));
  }

  async #refreshIce(): Promise<void> {
    try {
      const ice = await this.#door.ice();
      this.#iceChanged(ice.iceServers, ice.iceExpiresAt);
    } catch {
      this.#iceTimer = setTimeout(() => void this.#refreshIce(), 15_000);
    }
  }

  #receive(message: ServerMessage): void {
    const before = this.get();
    const self = message.t === 'welcome' ? message.self : before.self;
    const roster = apply(before, message, self?.participantId);
    this.set({ ...roster, self, shares: sharesOf(before.shares, roster.participants) });
    if (message.t === 'welcome') {
      this.set({
        locked: message.locked ?? false,
        phase: message.inLobby ? 'lobby' : 'in',
        startsAt: message.room.startsAt,
        endsAt: message.room.endsAt,
      });
      if (message.questions) this.#questions.receive(message.questions);
    }
    if (message.t === 'questions') this.#questions.receive(message);
    if (message.t === 'error') this.#questions.refused();
    if (message.t === 'error' && message.code === 'room-full') this.set({ full: true });
    if (message.t === 'lock') this.set({ locked: message.locked });
    if (message.t === 'mute') this.#muted(message.by);
    if (message.t === 'admitted') this.set({ phase: 'in' });
    if (before.phase !== 'in' && this.get().phase === 'in') this.#reporter.tell('JOINED');
    this.pad.receive(message);
    if (message.t === 'chat') this.set({ sending: before.sending.filter((line) => line.id !== message.id) });
    if (message.t === 'participant-joined') this.set({ gone: null });
    if (message.t === 'participant-left') this.#left(before, message.participantId);
    if (self && this.get().phase === 'in') this.#mesh.reconcile(self.participantId, this.get().participants);
    if (message.t === 'admitted') {
      this.#tellState();
      this.pad.linked(true);
    }
  }

  #muted(by: string): void {
    void this.#media.setMic(false);
    this.set({ mutedBy: by });
  }

  #left(before: RoomSnapshot, participantId: string): void {
    this.#signaling.forget(participantId);
    const gone = before.participants.find((p) => p.participantId === participantId);
    if (gone) this.set({ gone });
  }

  #linkChanged(up: boolean): void {
    this.set({ up });
    this.#reporter.linked(up);
    this.pad.linked(up && this.get().phase === 'in');
    if (!up) return;
    this.#told = '';
    this.#tellState();
    const heard = new Set(this.get().chat.map((line) => line.id));
    const sending = this.get().sending.filter((line) => !heard.has(line.id));
    this.set({ sending });
    for (const line of sending) this.#signaling.send({ t: 'chat', ...line });
    this.#questions.resumed();
    this.#mesh.resumed();
  }

  #mediaChanged(): void {
    this.#mesh.setTracks(this.#media.tracks);
    this.#reporter.devices(this.#media.get());
    if (this.#media.get().mic && this.get().mutedBy) this.set({ mutedBy: null });
    this.#tellState();
  }

  #tellState(): void {
    const { audio, mic, camera, screen } = this.#media.get();
    const state: MediaState & { hand: boolean } = {
      hand: this.get().hand,
      mic: mic && audio !== null,
      camera: camera !== null,
      screen: screen !== null,
    };
    const text = JSON.stringify(state);
    if (text !== this.#told && this.#signaling.send({ t: 'state', ...state })) this.#told = text;
  }

  #closed(closing: Closing): void {
    clearTimeout(this.#iceTimer);
    this.#unsubscribe();
    this.#mesh.close();
    this.#reporter.stop();
    this.pad.closed();
    this.set({ phase: 'over', up: false, closing });
  }
}
