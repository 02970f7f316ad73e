import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Join, ServerMessage } from './protocol';
import { resumeWindow, Signaling, type Closing, type SocketLike } from './signaling';

class FakeSocket implements SocketLike {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly sent: { t: string; seq?: number; to?: string; data?: unknown }[] = [];

  constructor(readonly credential: string) {}

  send(text: string) {
    this.sent.push(JSON.parse(text) as { t: string });
  }

  close() {}

  hears(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  welcome(resumeToken = 'R1') {
    this.onopen?.();
    this.hears({ t: 'welcome', self: { participantId: 'me' }, room: {}, resumeToken });
  }

  breaks(reason = '', code = 1006) {
    this.onclose?.({ code, reason });
  }

  signals() {
    return this.sent.filter((frame) => frame.t === 'signal').map((frame) => frame.data);
  }
}

const refused = new Error('refused');

function setUp(join: () => Promise<Partial<Join>> = () => Promise.resolve({})) {
  const sockets: FakeSocket[] = [];
  const seen = { messages: [] as ServerMessage[], signals: [] as unknown[], links: [] as boolean[] };
  const closed: Closing[] = [];
  let tickets = 0;
  const joined = vi.fn(async () => ({
    ticket: `T${++tickets}`,
    socketUrl: '/ws/room',
    subprotocol: 'parley.v1',
    ...(await join()),
  }));
  const signaling = new Signaling({
    join: joined as unknown as () => Promise<Join>,
    open: (_url, protocols) => {
      const socket = new FakeSocket(protocols[1] ?? '');
      sockets.push(socket);
      return socket;
    },
    retryable: (error) => error !== refused,
    onJoined: () => undefined,
    onMessage: (message) => seen.messages.push(message),
    onSignal: (_from, data) => seen.signals.push(data),
    onLink: (up) => seen.links.push(up),
    onClosed: (closing) => closed.push(closing),
  });
  const last = () => sockets.at(-1) as FakeSocket;
  return { signaling, sockets, seen, closed, joined, last };
}

async function inRoom(join?: () => Promise<Partial<Join>>) {
  const room = setUp(join);
  room.signaling.start();
  await vi.advanceTimersByTimeAsync(0);
  room.last().welcome();
  return room;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the way in', () => {
  it('uses the ticket as subprotocol and says hello', async () => {
    const { last, seen } = await inRoom();

    expect(last().credential).toBe('ticket.T1');
    expect(last().sent[0]).toEqual({ t: 'hello' });
    expect(seen.links).toEqual([true]);
  });

  it('ends with the refusal when joining is refused', async () => {
    const room = setUp(() => Promise.reject(refused));
    room.signaling.start();
    await vi.advanceTimersByTimeAsync(0);

    expect(room.closed).toEqual([{ why: 'failed', error: refused }]);
  });

  it('keeps trying while the network is gone', async () => {
    let network = false;
    const room = setUp(() => (network ? Promise.resolve({}) : Promise.reject(new Error('network'))));
    room.signaling.start();
    await vi.advanceTimersByTimeAsync(2_000);
    network = true;
    await vi.advanceTimersByTimeAsync(5_000);

    expect(room.last().credential).toMatch(/^ticket/);
    expect(room.closed).toEqual([]);
  });
});

describe('a dropped connection', () => {
  it('is resumed with the latest token', async () => {
    const { last, seen } = await inRoom();
    last().hears({ t: 'resume-token', token: 'R2' });
    last().breaks();
    await vi.advanceTimersByTimeAsync(0);

    expect(last().credential).toBe('resume.R2');
    last().welcome();
    expect(seen.links).toEqual([true, false, true]);
  });

  it('is not resumed but joined anew when the session behind it has ended', async () => {
    const { last } = await inRoom();
    last().breaks('session-over', 4001);
    await vi.advanceTimersByTimeAsync(0);

    expect(last().credential).toBe('ticket.T2');
  });

  it('sends what was not acknowledged again, in order, and only that', async () => {
    const { signaling, last } = await inRoom();
    signaling.signal('you', 'one');
    signaling.signal('you', 'two');
    last().hears({ t: 'signal-ack', from: 'you', seq: 1 });
    last().breaks();
    signaling.signal('you', 'three');
    await vi.advanceTimersByTimeAsync(0);
    last().welcome();

    expect(last().signals()).toEqual(['two', 'three']);
  });

  it('is joined anew at once when the server says that the place has gone', async () => {
    const { last, joined } = await inRoom();
    last().breaks();
    await vi.advanceTimersByTimeAsync(0);
    last().onopen?.();
    last().hears({ t: 'error', code: 'ticket-invalid' });
    last().breaks('refused');
    await vi.advanceTimersByTimeAsync(300);

    expect(joined).toHaveBeenCalledTimes(2);
    expect(last().credential).toBe('ticket.T2');
  });

  it('is joined anew when resuming fails repeatedly', async () => {
    const { last, joined, sockets } = await inRoom();
    last().breaks();
    for (let i = 0; i < 3; i++) {
      await vi.advanceTimersByTimeAsync(700);
      if (joined.mock.calls.length === 1) last().breaks();
    }
    await vi.advanceTimersByTimeAsync(1_500);

    expect(sockets.map((socket) => socket.credential)).toEqual([
      'ticket.T1',
      'resume.R1',
      'resume.R1',
      'ticket.T2',
    ]);
  });

  it('is never resumed after the window the server grants', async () => {
    let network = true;
    const { last, sockets } = await inRoom(() =>
      network ? Promise.resolve({}) : Promise.reject(new Error('network')),
    );
    network = false;
    last().breaks();
    const fail = setInterval(() => last().breaks(), 50);
    await vi.advanceTimersByTimeAsync(resumeWindow + 5_000);
    clearInterval(fail);
    const before = sockets.length;
    network = true;
    await vi.advanceTimersByTimeAsync(6_000);

    expect(sockets.slice(before).every((socket) => socket.credential.startsWith('ticket.'))).toBe(true);
    expect(sockets.length).toBeGreaterThan(before);
  });

  it('is noticed by silence', async () => {
    const { last, sockets, seen } = await inRoom();
    expect(last().sent.some((frame) => frame.t === 'ping')).toBe(false);
    await vi.advanceTimersByTimeAsync(16_000);

    expect(sockets[0]?.sent.some((frame) => frame.t === 'ping')).toBe(true);
    expect(seen.links).toEqual([true, false]);
    expect(last().credential).toBe('resume.R1');
  });

  it('of an earlier socket leaves the present one alone', async () => {
    const { last, sockets, seen } = await inRoom();
    const old = sockets[0] as FakeSocket;
    const closes = old.onclose;
    old.breaks();
    await vi.advanceTimersByTimeAsync(0);
    last().welcome();
    closes?.({ code: 1006, reason: '' });

    expect(seen.links).toEqual([true, false, true]);
  });
});

describe('signals', () => {
  it('are acknowledged each time but act once', async () => {
    const { last, seen } = await inRoom();
    const signal = { t: 'signal', from: 'you', epoch: 1, seq: 1, data: 'offer' };
    last().hears(signal);
    last().hears(signal);

    expect(seen.signals).toEqual(['offer']);
    expect(last().sent.filter((frame) => frame.t === 'signal-ack')).toHaveLength(2);
  });

  it('are repeated to somebody who has come back', async () => {
    const { signaling, last } = await inRoom();
    signaling.signal('you', 'offer');
    last().hears({ t: 'participant-updated', p: { participantId: 'you', connected: true } });

    expect(last().signals()).toEqual(['offer', 'offer']);
  });

  it('are repeated until acknowledged', async () => {
    const { signaling, last } = await inRoom();
    signaling.signal('you', 'offer');
    await vi.advanceTimersByTimeAsync(1_600);
    last().hears({ t: 'signal-ack', from: 'you', seq: 1 });
    await vi.advanceTimersByTimeAsync(3_000);

    expect(last().signals()).toEqual(['offer', 'offer']);
  });
});

describe('the end', () => {
  it.each([
    [
      { t: 'room-closed', reason: 'over' },
      { why: 'closed', reason: 'over' },
    ],
    [{ t: 'denied' }, { why: 'denied' }],
    [{ t: 'error', code: 'taken-over' }, { why: 'taken-over' }],
  ])('comes with %j and stays', async (message, closing) => {
    const { last, closed, sockets } = await inRoom();
    last().hears(message);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(closed).toEqual([closing]);
    expect(sockets).toHaveLength(1);
  });

  it('is told to the server when one leaves', async () => {
    const { signaling, sockets, closed } = await inRoom();
    signaling.leave();
    signaling.leave();

    expect(sockets[0]?.sent.at(-1)).toEqual({ t: 'leave' });
    expect(closed).toEqual([{ why: 'left' }]);
  });
});
