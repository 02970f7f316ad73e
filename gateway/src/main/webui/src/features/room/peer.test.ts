import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Peer, type SignalData } from './peer';

/** As much of an `RTCPeerConnection` as negotiation touches. */
class FakeConnection {
  signalingState: RTCSignalingState = 'stable';
  connectionState: RTCPeerConnectionState = 'new';
  iceConnectionState: RTCIceConnectionState = 'new';
  localDescription: { type: string; toJSON: () => { type: string } } | null = null;
  remoteDescription: RTCSessionDescriptionInit | null = null;
  onnegotiationneeded: (() => void) | null = null;
  onconnectionstatechange: (() => void) | null = null;
  oniceconnectionstatechange: (() => void) | null = null;
  onicecandidate: unknown = null;
  ontrack: unknown = null;
  readonly candidates: unknown[] = [];
  readonly applied: string[] = [];
  restarts = 0;
  closed = false;

  addTransceiver(kind: string) {
    // A browser asks once for all lines.
    if (kind === 'audio') queueMicrotask(() => this.onnegotiationneeded?.());
  }

  getTransceivers() {
    return [];
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
  const made: FakeConnection[] = [];
  const it = new Peer({
    polite,
    iceServers: [],
    tracks: { audio: null, video: null },
    send: (data) => sent.push(data),
    reachable: () => true,
    onChange: () => undefined,
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
  return { it, sent, made, kinds, connection: () => made.at(-1) as FakeConnection };
}

const settled = () => new Promise((done) => setTimeout(done));
const offer = (stream = 'theirs', to?: string) => ({ stream, to, description: { type: 'offer', sdp: '' } });
const answer = (stream = 'theirs') => ({ stream, description: { type: 'answer', sdp: '' } });

beforeEach(() => {
  vi.stubGlobal(
    'MediaStream',
    class {
      getTracks = () => [];
      addTrack = () => undefined;
      removeTrack = () => undefined;
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
    const { it: impolite, connection, made } = peer(false);
    await vi.advanceTimersByTimeAsync(0);
    await impolite.receive(answer(), 1);
    connection().becomes('connected');
    connection().becomes('failed');
    await vi.advanceTimersByTimeAsync(8_000);
    vi.useRealTimers();

    expect(made).toHaveLength(2);
    expect(made[0]?.closed).toBe(true);
    expect(impolite.link).toBe('recovering');
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
    await impolite.receive({ stream: 'theirs', restart: true }, 2);

    expect(made).toHaveLength(2);
  });
});
