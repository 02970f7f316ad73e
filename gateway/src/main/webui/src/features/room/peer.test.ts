import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Peer, type LocalTracks, type SignalData } from './peer';

class Line {
  direction = 'sendrecv';
  readonly receiver: { track: { kind: string } };
  readonly sender = {
    track: null as unknown,
    replaceTrack: (track: unknown) => {
      this.sender.track = track;
      return Promise.resolve();
    },
  };

  constructor(kind: string) {
    this.receiver = { track: { kind } };
  }
}

/** As much of an `RTCPeerConnection` as negotiation touches. A description lists its lines in place of SDP. */
class FakeConnection {
  readonly lines: Line[] = [];
  signalingState: RTCSignalingState = 'stable';
  connectionState: RTCPeerConnectionState = 'new';
  iceConnectionState: RTCIceConnectionState = 'new';
  localDescription: { type: string; toJSON: () => { type: string } } | null = null;
  remoteDescription: RTCSessionDescriptionInit | null = null;
  onnegotiationneeded: (() => void) | null = null;
  onconnectionstatechange: (() => void) | null = null;
  oniceconnectionstatechange: (() => void) | null = null;
  onicecandidate: unknown = null;
  ontrack: ((event: unknown) => void) | null = null;
  readonly candidates: unknown[] = [];
  readonly applied: string[] = [];
  restarts = 0;
  closed = false;

  addTransceiver(kind: string) {
    this.lines.push(new Line(kind));
    // A browser asks once for all lines.
    if (kind === 'audio') queueMicrotask(() => this.onnegotiationneeded?.());
  }

  getTransceivers() {
    return this.lines;
  }

  get sends() {
    return this.lines.map(({ sender }) => sender.track);
  }

  get kinds() {
    return this.lines.map(({ receiver }) => receiver.track.kind);
  }

  getConfiguration() {
    return {};
  }

  setConfiguration() {}

  setLocalDescription() {
    const type = this.signalingState === 'have-remote-offer' ? 'answer' : 'offer';
    this.signalingState = type === 'offer' ? 'have-local-offer' : 'stable';
    this.localDescription = { type, toJSON: () => ({ type }) };
    return Promise.resolve();
  }

  setRemoteDescription(description: RTCSessionDescriptionInit) {
    this.applied.push(description.type);
    this.remoteDescription = description;
    const offered = description.sdp ? description.sdp.split(' ') : [];
    for (const kind of offered.slice(this.lines.length)) this.lines.push(new Line(kind));
    this.signalingState = description.type === 'offer' ? 'have-remote-offer' : 'stable';
    return Promise.resolve();
  }

  addIceCandidate(candidate: unknown) {
    this.candidates.push(candidate);
    return Promise.resolve();
  }

  restartIce() {
    this.restarts++;
    this.onnegotiationneeded?.();
  }

  close() {
    this.closed = true;
  }

  becomes(state: RTCPeerConnectionState) {
    this.connectionState = state;
    this.onconnectionstatechange?.();
  }
}

function peer(polite: boolean) {
  const sent: SignalData[] = [];
  const troubles: string[] = [];
  const made: FakeConnection[] = [];
  const it = new Peer({
    polite,
    iceServers: [],
    tracks: { audio: null, camera: null, screen: null },
    send: (data) => sent.push(data),
    reachable: () => true,
    onChange: () => undefined,
    onTrouble: (what) => troubles.push(what),
    connection: () => {
      const connection = new FakeConnection();
      made.push(connection);
      return connection as unknown as RTCPeerConnection;
    },
  });
  const kinds = () =>
    sent.map((data) =>
      'description' in data ? data.description.type : 'restart' in data ? 'restart' : 'candidate',
    );
  return { it, sent, troubles, made, kinds, connection: () => made.at(-1) as FakeConnection };
}

const settled = () => new Promise((done) => setTimeout(done));
const offer = (stream = 'theirs', to?: string) => ({ stream, to, description: { type: 'offer', sdp: '' } });
const lines = (...kinds: string[]) => ({
  stream: 'theirs',
  description: { type: 'offer', sdp: kinds.join(' ') },
});
const tracks = { audio: 'voice', camera: 'face', screen: 'slides' } as unknown as LocalTracks;
const answer = (stream = 'theirs') => ({ stream, description: { type: 'answer', sdp: '' } });

beforeEach(() => {
  vi.stubGlobal(
    'MediaStream',
    class {
      tracks: object[] = [];
      getTracks = () => this.tracks;
      addTrack = (track: object) => void this.tracks.push(track);
      removeTrack = (track: object) => void (this.tracks = this.tracks.filter((each) => each !== track));
    },
  );
});

describe('perfect negotiation', () => {
  it('lets the impolite side open and the polite side answer', async () => {
    const impolite = peer(false);
    const polite = peer(true);
    await settled();
    await polite.it.receive(impolite.sent[0], 1);

    expect(impolite.kinds()).toEqual(['offer']);
    expect(polite.kinds()).toEqual(['restart', 'answer']);
  });

  it('ignores a colliding offer on the impolite side', async () => {
    const { it: impolite, connection, kinds } = peer(false);
    await settled();
    await impolite.receive(offer(), 1);

    expect(connection().applied).toEqual([]);
    expect(kinds()).toEqual(['offer']);
  });

  it('yields to a colliding offer on the polite side', async () => {
    const { it: polite, connection, kinds } = peer(true);
    await polite.receive(offer(), 1);
    connection().restartIce();
    await settled();
    expect(connection().signalingState).toBe('have-local-offer');
    await polite.receive(offer(), 2);

    expect(connection().applied).toEqual(['offer', 'offer']);
    expect(kinds()).toEqual(['restart', 'answer', 'offer', 'answer']);
  });

  it('keeps candidates that overtake their description', async () => {
    const { it: polite, connection } = peer(true);
    await polite.receive({ stream: 'theirs', candidate: { candidate: 'early' } }, 1);
    expect(connection().candidates).toEqual([]);
    await polite.receive(offer(), 2);

    expect(connection().candidates).toEqual([{ candidate: 'early' }]);
  });

  it('drops an older description that arrives again', async () => {
    const { it: polite, connection } = peer(true);
    await polite.receive(offer(), 5);
    await polite.receive(offer(), 4);

    expect(connection().applied).toEqual(['offer']);
  });
});

describe('the lines', () => {
  it('are opened in their order, and a screen goes beside the camera without another offer', async () => {
    const { it: impolite, connection, kinds } = peer(false);
    await settled();
    await impolite.receive({ stream: 'theirs', restart: true, screenLine: true }, 1);
    await impolite.receive(answer(), 2);
    await impolite.setTracks(tracks);

    expect(connection().kinds).toEqual(['audio', 'video', 'video']);
    expect(connection().sends).toEqual(['voice', 'face', 'slides']);
    expect(kinds()).toEqual(['offer']);
    expect(impolite.screen).not.toBeNull();

    await impolite.setTracks({ ...tracks, screen: null });
    expect(connection().sends).toEqual(['voice', 'face', null]);
  });

  it('are known by their order to who answers, also after the connection was built anew', async () => {
    const { it: polite, connection, made } = peer(true);
    await polite.setTracks(tracks);
    await polite.receive(lines('audio', 'video', 'video'), 1);
    expect(connection().sends).toEqual(['voice', 'face', 'slides']);
    await polite.receive({ ...lines('audio', 'video', 'video'), stream: 'anew' }, 1);

    expect(made).toHaveLength(2);
    expect(connection().sends).toEqual(['voice', 'face', 'slides']);
  });

  it('carry the screen in place of the camera when a page of a former version offers two', async () => {
    const { it: polite, connection } = peer(true);
    await polite.setTracks(tracks);
    await polite.receive(lines('audio', 'video'), 1);
    expect(connection().sends).toEqual(['voice', 'slides']);
    expect(polite.screen).toBeNull();

    await polite.setTracks({ ...tracks, screen: null });
    expect(connection().sends).toEqual(['voice', 'face']);
  });

  it('are two for a page of a former version that asks for a connection', async () => {
    const { it: impolite, connection, made } = peer(false);
    await settled();
    await impolite.receive({ stream: 'theirs', restart: true }, 1);
    await impolite.setTracks(tracks);

    expect(made).toHaveLength(2);
    expect(connection().kinds).toEqual(['audio', 'video']);
    expect(connection().sends).toEqual(['voice', 'slides']);

    await impolite.receive({ stream: 'reloaded', restart: true, screenLine: true }, 1);
    expect(connection().kinds).toEqual(['audio', 'video', 'video']);
  });

  it('bring what arrives to the right picture', async () => {
    const { it: polite, connection } = peer(true);
    await polite.receive(lines('audio', 'video', 'video'), 1);
    const [, camera, screen] = connection().lines;
    connection().ontrack?.({ track: { kind: 'video', id: 'face' }, transceiver: camera });
    connection().ontrack?.({ track: { kind: 'video', id: 'slides' }, transceiver: screen });

    expect(polite.stream.getTracks()).toMatchObject([{ id: 'face' }]);
    expect(polite.screen?.getTracks()).toMatchObject([{ id: 'slides' }]);
  });
});

describe('a camera', () => {
  it('is sent to nobody who does not want it, until they do again', async () => {
    const { it: polite, connection } = peer(true);
    await polite.setTracks(tracks);
    await polite.receive(lines('audio', 'video', 'video'), 1);
    await polite.receive({ stream: 'theirs', cameras: false }, 2);
    expect(connection().sends).toEqual(['voice', null, 'slides']);

    await polite.receive({ stream: 'theirs', cameras: true }, 3);
    expect(connection().sends).toEqual(['voice', 'face', 'slides']);
  });

  it('is not asked for again by a page that was reloaded', async () => {
    const { it: polite, connection } = peer(true);
    await polite.setTracks(tracks);
    await polite.receive(lines('audio', 'video', 'video'), 1);
    await polite.receive({ stream: 'theirs', cameras: false }, 2);
    await polite.receive({ ...lines('audio', 'video', 'video'), stream: 'reloaded' }, 1);
    expect(connection().sends).toEqual(['voice', 'face', 'slides']);
  });

  it('is refused anew on each connection, and never towards a page that does not know of it', async () => {
    const { it: impolite, connection, sent } = peer(false);
    const refusals = () => sent.filter((data) => 'cameras' in data).length;
    await settled();
    await impolite.receive(answer(), 1);
    impolite.wantCamera(false);
    connection().becomes('connected');
    expect(refusals()).toBe(2);

    await impolite.receive({ stream: 'theirs', restart: true }, 2);
    connection().becomes('connected');
    expect(refusals()).toBe(2);
  });
});

describe('recovery', () => {
  it('restarts ICE when the connection fails', async () => {
    const { it: impolite, connection, made, kinds } = peer(false);
    await settled();
    await impolite.receive(answer(), 1);
    connection().becomes('connected');
    connection().becomes('failed');
    await settled();

    expect(connection().restarts).toBe(1);
    expect(made).toHaveLength(1);
    expect(kinds()).toEqual(['offer', 'offer']);
  });

  it('builds anew when the restart does not help', async () => {
    vi.useFakeTimers();
    const { it: impolite, connection, made, troubles } = peer(false);
    await vi.advanceTimersByTimeAsync(0);
    await impolite.receive(answer(), 1);
    connection().becomes('connected');
    connection().becomes('failed');
    await vi.advanceTimersByTimeAsync(8_000);
    vi.useRealTimers();

    expect(made).toHaveLength(2);
    expect(made[0]?.closed).toBe(true);
    expect(impolite.link).toBe('recovering');
    expect(troubles).toEqual(['restarted', 'failed']);
  });

  it('builds anew when the other page was reloaded', async () => {
    const { it: polite, made, kinds } = peer(true);
    await polite.receive(offer('first'), 9);
    await polite.receive(offer('second'), 1);

    expect(made).toHaveLength(2);
    expect(kinds()).toEqual(['restart', 'answer', 'answer']);
  });

  it('builds anew when the polite side asks for it', async () => {
    const { it: impolite, connection, made } = peer(false);
    await settled();
    await impolite.receive(answer(), 1);
    connection().becomes('connected');
    await impolite.receive({ stream: 'theirs', restart: true, screenLine: true }, 2);

    expect(made).toHaveLength(2);
  });
});
