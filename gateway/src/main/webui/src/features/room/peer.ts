import { Pairing, type Address } from './pairing';

export type Link = 'connecting' | 'connected' | 'recovering';

export type SignalData = Address &
  (
    { description: RTCSessionDescriptionInit } | { candidate: RTCIceCandidateInit | null } | { restart: true }
  );

export interface LocalTracks {
  audio: MediaStreamTrack | null;
  video: MediaStreamTrack | null;
}

export interface PeerOptions {
  polite: boolean;
  iceServers: RTCIceServer[];
  tracks: LocalTracks;
  send: (data: SignalData) => void;
  /** Is there a way to send signals now? Without one, recovery waits. */
  reachable: () => boolean;
  onChange: () => void;
  connection?: (configuration: RTCConfiguration) => RTCPeerConnection;
  pairing?: Pairing;
}

const patience = { disconnected: 1_500, restart: 7_000, connect: 15_000 };

/**
 * The connection to one other participant, with perfect negotiation. The impolite side opens with an offer
 * for one audio and one video line; later changes of camera, microphone or screen only replace tracks.
 * Recovers by itself: first an ICE restart, then a connection built anew.
 */
export class Peer {
  readonly stream = new MediaStream();
  readonly #options: PeerOptions;
  readonly #pairing: Pairing;
  #connection!: RTCPeerConnection;
  #iceServers: RTCIceServer[];
  #tracks: LocalTracks;
  #makingOffer = false;
  #early: RTCIceCandidateInit[] = [];
  #lastStep = 0;
  #work: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasConnected = false;
  #restarted = false;
  #closed = false;

  constructor(options: PeerOptions) {
    this.#options = options;
    this.#iceServers = options.iceServers;
    this.#tracks = options.tracks;
    this.#pairing = options.pairing ?? new Pairing();
    this.#open();
    if (options.polite) this.#send({ restart: true });
  }

  get link(): Link {
    const state = this.#connection.connectionState;
    if (state === 'connected') return 'connected';
    return this.#wasConnected ? 'recovering' : 'connecting';
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
      if (this.#connection === connection) this.#show(event.track);
    };
    connection.onconnectionstatechange = mine(() => this.#stateChanged());
    connection.oniceconnectionstatechange = mine(() => this.#stateChanged());
    if (!this.#options.polite) {
      connection.addTransceiver('audio', { direction: 'sendrecv' });
      connection.addTransceiver('video', { direction: 'sendrecv' });
      void this.#applyTracks();
    }
    this.#wait(patience.connect, () => this.#rebuild());
  }

  async #act(data: SignalData, seq: number): Promise<void> {
    if (this.#closed) return;
    const verdict = this.#pairing.receive(data);
    if (verdict === 'ignore') return;
    if (verdict === 'renew') {
      this.#lastStep = 0;
      this.#replace();
    }
    if ('candidate' in data) return this.#addCandidate(data.candidate);
    if (seq <= this.#lastStep) return;
    this.#lastStep = seq;
    if ('description' in data) await this.#describe(data.description);
    else if (verdict === 'accept' && !this.#options.polite) this.#asked();
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

  #send(
    what: { description: RTCSessionDescriptionInit } | { candidate: RTCIceCandidateInit } | { restart: true },
  ): void {
    this.#options.send({ ...this.#pairing.address, ...what });
  }

  async #applyTracks(): Promise<void> {
    for (const transceiver of this.#connection.getTransceivers()) {
      const kind = transceiver.receiver.track.kind === 'audio' ? 'audio' : 'video';
      if (transceiver.direction === 'recvonly' || transceiver.direction === 'inactive')
        transceiver.direction = 'sendrecv';
      if (transceiver.sender.track !== this.#tracks[kind])
        await transceiver.sender.replaceTrack(this.#tracks[kind]);
    }
  }

  #show(track: MediaStreamTrack): void {
    for (const former of this.stream.getTracks()) {
      if (former.kind === track.kind && former !== track) this.stream.removeTrack(former);
    }
    this.stream.addTrack(track);
    this.#options.onChange();
  }

  #stateChanged(): void {
    const { connectionState, iceConnectionState } = this.#connection;
    if (connectionState === 'connected') {
      clearTimeout(this.#timer);
      this.#wasConnected = true;
      this.#restarted = false;
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
    this.#connection.restartIce();
    this.#wait(patience.restart, () => this.#rebuild());
  }

  /** The impolite side builds anew; the polite side asks it to. */
  #rebuild(): void {
    if (this.#closed || this.#connection.connectionState === 'connected' || !this.#options.reachable())
      return;
    if (this.#options.polite) {
      this.#send({ restart: true });
      this.#wait(patience.connect, () => this.#rebuild());
      return;
    }
    this.#pairing.renew();
    this.#lastStep = 0;
    this.#replace();
  }

  /** They ask for a connection: the first one is on its way already, a later one means that theirs is dead. */
  #asked(): void {
    if (!this.#wasConnected) return;
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
