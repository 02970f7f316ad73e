import { Pairing, type Address } from './pairing';

export type Link = 'connecting' | 'connected' | 'recovering';

export type SignalData = Address &
  (
    | { description: RTCSessionDescriptionInit }
    | { candidate: RTCIceCandidateInit | null }
    /** `screenLine`: this page knows a line for the screen; pages of former versions do not say. */
    | { restart: true; screenLine?: true }
    /** Whether the other side wants to see us. Said only to pages that know a line for the screen. */
    | { cameras: boolean }
  );

type Said =
  { description: RTCSessionDescriptionInit } | { candidate: RTCIceCandidateInit } | { cameras: boolean };

export interface LocalTracks {
  audio: MediaStreamTrack | null;
  camera: MediaStreamTrack | null;
  screen: MediaStreamTrack | null;
}

export type PeerTrouble = 'restarted' | 'failed';

export interface PeerOptions {
  polite: boolean;
  iceServers: RTCIceServer[];
  tracks: LocalTracks;
  send: (data: SignalData) => void;
  /** Is there a way to send signals now? Without one, recovery waits. */
  reachable: () => boolean;
  onChange: () => void;
  /** `restarted`: it looks for another way. `failed`: it has to be made anew; told once until it stands again. */
  onTrouble?: (what: PeerTrouble) => void;
  connection?: (configuration: RTCConfiguration) => RTCPeerConnection;
  pairing?: Pairing;
}

const patience = { disconnected: 1_500, restart: 7_000, connect: 15_000 };

/**
 * The connection to one other participant, with perfect negotiation. The impolite side opens with an offer
 * for three lines, which both know by their order: sound, camera, screen. Later changes only replace tracks.
 * A page of a former version has no line for the screen: between it and us the screen replaces the camera.
 * Recovers by itself: first an ICE restart, then a connection built anew.
 */
export class Peer {
  /** Sound and camera. */
  readonly stream = new MediaStream();
  readonly #screen = new MediaStream();
  readonly #options: PeerOptions;
  readonly #pairing: Pairing;
  #connection!: RTCPeerConnection;
  #iceServers: RTCIceServer[];
  #tracks: LocalTracks;
  #screenLine = true;
  /** Whether they want to see our camera, and we theirs. */
  #wanted = true;
  #want = true;
  #makingOffer = false;
  #early: RTCIceCandidateInit[] = [];
  #lastStep = 0;
  #work: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasConnected = false;
  #restarted = false;
  #failed = false;
  #closed = false;

  constructor(options: PeerOptions) {
    this.#options = options;
    this.#iceServers = options.iceServers;
    this.#tracks = options.tracks;
    this.#pairing = options.pairing ?? new Pairing();
    this.#open();
    if (options.polite) this.#ask();
  }

  get link(): Link {
    const state = this.#connection.connectionState;
    if (state === 'connected') return 'connected';
    return this.#wasConnected ? 'recovering' : 'connecting';
  }

  /** Null while theirs would come in place of the camera. */
  get screen(): MediaStream | null {
    return this.#videoLines().length > 1 ? this.#screen : null;
  }

  /** How loud they are now, 0 to 1. */
  get loudness(): number {
    const audio = this.#connection.getReceivers().filter(({ track }) => track.kind === 'audio');
    const sources = audio.flatMap((receiver) => receiver.getSynchronizationSources());
    return Math.max(0, ...sources.map((source) => source.audioLevel ?? 0));
  }

  get connection(): RTCPeerConnection {
    return this.#connection;
  }

  /** Signals of one sender act in their order, one after the other. */
  receive(data: unknown, seq: number): Promise<void> {
    this.#work = this.#work.then(() => this.#act(data as SignalData, seq)).catch(() => undefined);
    return this.#work;
  }

  async setTracks(tracks: LocalTracks): Promise<void> {
    this.#tracks = tracks;
    await this.#applyTracks();
  }

  /** Without it they send no camera, which saves the way here; sound and screens go on. */
  wantCamera(want: boolean): void {
    if (want === this.#want) return;
    this.#want = want;
    if (this.screen) this.#send({ cameras: want });
  }

  setIceServers(iceServers: RTCIceServer[]): void {
    this.#iceServers = iceServers;
    this.#connection.setConfiguration({ ...this.#connection.getConfiguration(), iceServers });
  }

  /** Signals can be sent again: an interrupted recovery goes on. */
  resumed(): void {
    if (!this.#closed && this.#connection.connectionState !== 'connected') this.#recover();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#connection.close();
  }

  #open(): void {
    const make = this.#options.connection ?? ((configuration) => new RTCPeerConnection(configuration));
    const connection = make({ iceServers: this.#iceServers, bundlePolicy: 'max-bundle' });
    this.#connection = connection;
    this.#early = [];
    this.#makingOffer = this.#restarted = false;
    const mine = (act: () => void) => () => {
      if (this.#connection === connection && !this.#closed) act();
    };
    connection.onnegotiationneeded = mine(() => void this.#offer());
    connection.onicecandidate = (event) => {
      if (this.#connection === connection && event.candidate)
        this.#send({ candidate: event.candidate.toJSON() });
    };
    connection.ontrack = (event) => {
      if (this.#connection === connection) this.#show(event);
    };
    connection.onconnectionstatechange = mine(() => this.#stateChanged());
    connection.oniceconnectionstatechange = mine(() => this.#stateChanged());
    if (!this.#options.polite) {
      connection.addTransceiver('audio', { direction: 'sendrecv' });
      connection.addTransceiver('video', { direction: 'sendrecv' });
      if (this.#screenLine) connection.addTransceiver('video', { direction: 'sendrecv' });
      void this.#applyTracks();
    }
    this.#wait(patience.connect, () => this.#rebuild());
  }

  async #act(data: SignalData, seq: number): Promise<void> {
    if (this.#closed) return;
    const verdict = this.#pairing.receive(data);
    if (verdict === 'ignore') return;
    const other = 'restart' in data && this.#screenLine !== (data.screenLine ?? false);
    if (other) this.#screenLine = !this.#screenLine;
    if (verdict === 'renew') {
      this.#lastStep = 0;
      this.#wanted = true;
      this.#replace();
    }
    if ('candidate' in data) return this.#addCandidate(data.candidate);
    if (seq <= this.#lastStep) return;
    this.#lastStep = seq;
    if ('cameras' in data) {
      this.#wanted = data.cameras;
      await this.#applyTracks();
    } else if ('description' in data) await this.#describe(data.description);
    else if (verdict === 'accept' && !this.#options.polite) this.#asked(other);
  }

  async #describe(description: RTCSessionDescriptionInit): Promise<void> {
    const connection = this.#connection;
    const collision =
      description.type === 'offer' && (this.#makingOffer || connection.signalingState !== 'stable');
    if (collision && !this.#options.polite) return;
    await connection.setRemoteDescription(description);
    const early = this.#early;
    this.#early = [];
    for (const candidate of early) await connection.addIceCandidate(candidate).catch(() => undefined);
    if (description.type !== 'offer') return;
    await this.#applyTracks();
    await connection.setLocalDescription();
    this.#sendDescription(connection);
  }

  async #addCandidate(candidate: RTCIceCandidateInit | null): Promise<void> {
    if (!candidate) return;
    if (!this.#connection.remoteDescription) {
      this.#early.push(candidate);
      return;
    }
    // A candidate of an offer we ignored, or of a former ICE generation, fails; that is expected.
    await this.#connection.addIceCandidate(candidate).catch(() => undefined);
  }

  async #offer(): Promise<void> {
    const connection = this.#connection;
    // The polite side never opens: it would add lines of its own to those that are coming.
    if (this.#options.polite && !connection.remoteDescription) return;
    try {
      this.#makingOffer = true;
      await connection.setLocalDescription();
      if (this.#connection === connection) this.#sendDescription(connection);
    } catch {
      this.#wait(patience.restart, () => this.#rebuild());
    } finally {
      if (this.#connection === connection) this.#makingOffer = false;
    }
  }

  #sendDescription(connection: RTCPeerConnection): void {
    if (connection.localDescription) this.#send({ description: connection.localDescription.toJSON() });
  }

  #send(what: Said): void {
    this.#options.send({ ...this.#pairing.address, ...what });
  }

  #ask(): void {
    this.#options.send({ ...this.#pairing.address, restart: true, screenLine: true });
  }

  #videoLines(): RTCRtpTransceiver[] {
    return this.#connection.getTransceivers().filter(({ receiver }) => receiver.track.kind === 'video');
  }

  async #applyTracks(): Promise<void> {
    const { audio, screen } = this.#tracks;
    const camera = this.#wanted ? this.#tracks.camera : null;
    const videos = this.#videoLines();
    const pictures = videos.length > 1 ? [camera, screen] : [screen ?? camera];
    for (const transceiver of this.#connection.getTransceivers()) {
      const at = videos.indexOf(transceiver);
      const track = at < 0 ? audio : (pictures[at] ?? null);
      if (transceiver.direction === 'recvonly' || transceiver.direction === 'inactive')
        transceiver.direction = 'sendrecv';
      if (transceiver.sender.track !== track) await transceiver.sender.replaceTrack(track);
    }
  }

  #show({ track, transceiver }: RTCTrackEvent): void {
    const stream = this.#videoLines().indexOf(transceiver) > 0 ? this.#screen : this.stream;
    for (const former of stream.getTracks()) {
      if (former.kind === track.kind && former !== track) stream.removeTrack(former);
    }
    stream.addTrack(track);
    this.#options.onChange();
  }

  #stateChanged(): void {
    const { connectionState, iceConnectionState } = this.#connection;
    if (connectionState === 'connected') {
      clearTimeout(this.#timer);
      if (!this.#want && this.screen) this.#send({ cameras: false });
      this.#wasConnected = true;
      this.#restarted = this.#failed = false;
    } else if (connectionState === 'failed' || iceConnectionState === 'failed') this.#recover();
    else if (iceConnectionState === 'disconnected') this.#wait(patience.disconnected, () => this.#recover());
    this.#options.onChange();
  }

  /** First an ICE restart; if that has not helped in time, everything anew. */
  #recover(): void {
    if (!this.#options.reachable()) return;
    if (this.#restarted || !this.#connection.remoteDescription) {
      this.#wait(this.#restarted ? patience.restart : patience.connect, () => this.#rebuild());
      return;
    }
    this.#restarted = true;
    this.#options.onTrouble?.('restarted');
    this.#connection.restartIce();
    this.#wait(patience.restart, () => this.#rebuild());
  }

  /** The impolite side builds anew; the polite side asks it to. */
  #rebuild(): void {
    if (this.#closed || this.#connection.connectionState === 'connected' || !this.#options.reachable())
      return;
    if (!this.#failed) this.#options.onTrouble?.('failed');
    this.#failed = true;
    if (this.#options.polite) {
      this.#ask();
      this.#wait(patience.connect, () => this.#rebuild());
      return;
    }
    this.#pairing.renew();
    this.#lastStep = 0;
    this.#replace();
  }

  /**
   * They ask for a connection: the first one is on its way already, a later one means that theirs is dead.
   * @param otherLines the one on its way has lines that they do not know
   */
  #asked(otherLines: boolean): void {
    if (!this.#wasConnected && !otherLines) return;
    this.#pairing.renew();
    this.#lastStep = 0;
    this.#replace();
  }

  #replace(): void {
    const former = this.#connection;
    former.onconnectionstatechange = former.oniceconnectionstatechange = null;
    former.close();
    this.#open();
    this.#options.onChange();
  }

  #wait(delay: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#closed) act();
    }, delay);
  }
}
