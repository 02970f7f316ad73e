import { hasPicture, Sampler } from './connection/sampler';
import { Peer, type Link, type LocalTracks, type PeerTrouble, type SignalData } from './peer';
import type { Participant, QualitySample } from './protocol';
import { QualityMeter, type Quality } from './quality';
import { Speaker } from './speaker';

export interface PeerView {
  stream: MediaStream;
  /** Null when the screen comes in place of the camera. */
  screen: MediaStream | null;
  link: Link;
  quality: Quality;
}

interface Member {
  peer: Peer;
  meter: QualityMeter;
  quality: Quality;
  sampler: Sampler;
}

interface MeshOptions {
  send: (to: string, data: SignalData) => void;
  reachable: () => boolean;
  onChange: (views: Record<string, PeerView>) => void;
  onSpeaker: (participantId: string | null) => void;
  /** Their first picture was here so many milliseconds after both were inside. */
  onFirstFrame: (participantId: string, ms: number) => void;
  onTrouble: (participantId: string, what: PeerTrouble) => void;
}

const measureEvery = 3_000;
const listenEvery = 500;
const lookEvery = 100;
/** Who shows no picture by then has their camera off. */
const mostLooks = 100;

/** A direct connection to everybody else in the room. */
export class Mesh {
  readonly #options: MeshOptions;
  readonly #members = new Map<string, Member>();
  #self = '';
  #iceServers: RTCIceServer[] = [];
  #tracks: LocalTracks = { audio: null, camera: null, screen: null };
  #cameras = true;
  readonly #speaker = new Speaker();
  #timers: ReturnType<typeof setInterval>[] = [];

  constructor(options: MeshOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timers = [
      setInterval(() => void this.#measure(), measureEvery),
      setInterval(() => this.#listen(), listenEvery),
    ];
  }

  /** Everybody in the list gets a connection, whoever is not in it loses theirs. */
  reconcile(self: string, others: Participant[]): void {
    if (this.#self !== self) this.#closeAll();
    this.#self = self;
    const present = new Set(others.map((p) => p.participantId));
    for (const id of [...this.#members.keys()]) if (!present.has(id)) this.#close(id);
    for (const id of present) this.#member(id);
    this.#changed();
  }

  receive(from: string, data: unknown, seq: number): void {
    if (this.#self) void this.#member(from).peer.receive(data, seq);
  }

  setTracks(tracks: LocalTracks): void {
    this.#tracks = tracks;
    for (const { peer } of this.#members.values()) void peer.setTracks(tracks);
  }

  /** Whether the cameras of the others are to be seen here. */
  wantCameras(want: boolean): void {
    this.#cameras = want;
    for (const { peer } of this.#members.values()) peer.wantCamera(want);
  }

  setIceServers(iceServers: RTCIceServer[]): void {
    this.#iceServers = iceServers;
    for (const { peer } of this.#members.values()) peer.setIceServers(iceServers);
  }

  resumed(): void {
    for (const { peer } of this.#members.values()) peer.resumed();
  }

  /** What was measured since the last call, of everybody with whom there is a connection. */
  async samples(): Promise<QualitySample[]> {
    const samples: QualitySample[] = [];
    for (const [id, { peer, sampler }] of this.#members) {
      const sample = sampler.read(await peer.connection.getStats(), performance.now());
      if (sample) samples.push({ peer: id, ...sample });
    }
    return samples;
  }

  close(): void {
    this.#timers.forEach(clearInterval);
    this.#closeAll();
  }

  #member(id: string): Member {
    const known = this.#members.get(id);
    if (known) return known;
    const peer = new Peer({
      polite: this.#self < id,
      iceServers: this.#iceServers,
      tracks: this.#tracks,
      send: (data) => this.#options.send(id, data),
      reachable: this.#options.reachable,
      onChange: () => this.#changed(),
      onTrouble: (what) => this.#options.onTrouble(id, what),
    });
    peer.wantCamera(this.#cameras);
    const sampler = new Sampler(performance.now());
    const member: Member = { peer, meter: new QualityMeter(), quality: 'good', sampler };
    this.#members.set(id, member);
    void this.#awaitPicture(id, member);
    return member;
  }

  #listen(): void {
    const levels = [...this.#members].map(([id, { peer }]) => ({ id, level: peer.loudness }));
    const before = this.#speaker.now;
    if (this.#speaker.hear(levels) !== before) this.#options.onSpeaker(this.#speaker.now);
  }

  async #measure(): Promise<void> {
    for (const member of this.#members.values()) {
      member.quality = member.meter.read(await member.peer.connection.getStats());
    }
    if (this.#members.size > 0) this.#changed();
  }

  async #awaitPicture(id: string, member: Member): Promise<void> {
    const began = performance.now();
    for (let looks = 0; looks < mostLooks;) {
      await new Promise((done) => setTimeout(done, lookEvery));
      if (this.#members.get(id) !== member) return;
      if (member.peer.link !== 'connected') continue;
      looks++;
      if (!hasPicture(await member.peer.connection.getStats())) continue;
      return this.#options.onFirstFrame(id, Math.round(performance.now() - began));
    }
  }

  #close(id: string): void {
    this.#members.get(id)?.peer.close();
    this.#members.delete(id);
  }

  #closeAll(): void {
    for (const id of [...this.#members.keys()]) this.#close(id);
  }

  #changed(): void {
    const views: Record<string, PeerView> = {};
    for (const [id, { peer, quality }] of this.#members) {
      views[id] = { stream: peer.stream, screen: peer.screen, link: peer.link, quality };
    }
    this.#options.onChange(views);
  }
}
