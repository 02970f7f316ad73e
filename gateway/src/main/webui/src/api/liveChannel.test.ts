import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveChannel, type LiveEvent } from './liveChannel';

class FakeSocket {
  static opened: FakeSocket[] = [];
  static readonly OPEN = 1;
  readyState = 1;
  sent: { t: string; since?: number; n?: number; ago?: number }[] = [];
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(
    readonly url: URL,
    readonly protocols: string[],
  ) {
    FakeSocket.opened.push(this);
  }

  send(text: string) {
    this.sent.push(JSON.parse(text) as { t: string });
  }

  close() {
    this.readyState = 3;
  }

  hears(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  loses(code = 1006) {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

const events: LiveEvent[] = [];
const resync = vi.fn();
const connected = vi.fn();
const event = (seq: number) => ({ t: 'event', seq, topic: 'interviews', type: 'x', id: `i${seq}`, at: '' });
const last = () => FakeSocket.opened.at(-1)!;
let channel: LiveChannel;
let allowed = true;
/** How much of the pause is left to chance: 1 is the whole pause, 0 half of it. */
const chance = vi.fn(() => 1);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  chance.mockReturnValue(1);
  vi.spyOn(Math, 'random').mockImplementation(chance);
  FakeSocket.opened = [];
  events.length = 0;
  resync.mockClear();
  connected.mockClear();
  allowed = true;
  channel = new LiveChannel({ event: (e) => events.push(e), resync, connected }, () => allowed);
  channel.start();
});

afterEach(() => {
  channel.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the live channel', () => {
  it('tells at most once a minute that somebody is here, and not as new what was long ago', () => {
    const told = () => last().sent.filter(({ t }) => t === 'active');
    last().hears({ t: 'welcome', seq: 7, now: '' });
    document.dispatchEvent(new Event('keydown'));
    expect(told()).toEqual([{ t: 'active', ago: 0 }]);
    vi.setSystemTime(Date.now() + 60_000);
    document.dispatchEvent(new Event('pointerdown'));
    document.dispatchEvent(new Event('keydown'));
    expect(told()).toHaveLength(2);
    vi.setSystemTime(Date.now() + 400_000);
    last().loses(4001);
    last().hears({ t: 'welcome', seq: 7, now: '' });
    expect(told()).toEqual([{ t: 'active', ago: 400 }]);
  });

  it('subscribes from where the welcome stands and refreshes what was fetched before it', () => {
    last().hears({ t: 'welcome', seq: 7, now: '' });
    expect(last().protocols).toEqual(['parley.live.v1']);
    expect(last().url.href).toBe('ws://localhost:3000/ws/live');
    expect(last().sent).toEqual([
      { t: 'subscribe', topics: ['interviews', 'invitations', 'notifications'], since: 7 },
      { t: 'active', ago: 0 },
    ]);
    expect(resync).toHaveBeenCalledTimes(1);
    expect(connected).toHaveBeenLastCalledWith(true);
  });

  it('comes back after a loss and resumes after the last event it heard', () => {
    last().hears({ t: 'welcome', seq: 7, now: '' });
    last().hears(event(9));
    last().loses();
    expect(connected).toHaveBeenLastCalledWith(false);
    vi.advanceTimersByTime(1_000);
    expect(FakeSocket.opened).toHaveLength(2);
    last().hears({ t: 'welcome', seq: 12, now: '' });
    expect(last().sent[0]).toEqual({
      t: 'subscribe',
      topics: ['interviews', 'invitations', 'notifications'],
      since: 9,
    });
    expect(resync).toHaveBeenCalledTimes(1);
    last().hears(event(11));
    expect(events.map(({ seq }) => seq)).toEqual([9, 11]);
  });

  it('fetches anew when what it missed is no longer known, and goes on from there', () => {
    last().hears({ t: 'welcome', seq: 7, now: '' });
    last().loses();
    vi.advanceTimersByTime(1_000);
    last().hears({ t: 'welcome', seq: 900, now: '' });
    last().hears({ t: 'resync', seq: 900 });
    expect(resync).toHaveBeenCalledTimes(2);
    last().loses();
    vi.advanceTimersByTime(1_000);
    last().hears({ t: 'welcome', seq: 901, now: '' });
    expect(last().sent[0]?.since).toBe(900);
  });

  it('waits longer after each failure, at most half a minute', () => {
    for (let i = 0; i < 8; i++) {
      last().loses();
      vi.advanceTimersByTime(30_000);
    }
    const opened = FakeSocket.opened.length;
    last().loses();
    vi.advanceTimersByTime(29_999);
    expect(FakeSocket.opened).toHaveLength(opened);
    vi.advanceTimersByTime(1);
    expect(FakeSocket.opened).toHaveLength(opened + 1);
  });

  it('leaves half of the pause to chance, so that not all come back in the same moment', () => {
    chance.mockReturnValue(0);
    last().loses();
    vi.advanceTimersByTime(499);
    expect(FakeSocket.opened).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('comes back at once when its token has run out, but not in circles', () => {
    last().hears({ t: 'welcome', seq: 7, now: '' });
    last().loses(4001);
    expect(FakeSocket.opened).toHaveLength(2);
    last().loses(4001);
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('lets the pages find out that nobody is signed in when it may not come back', () => {
    last().hears({ t: 'welcome', seq: 7, now: '' });
    resync.mockClear();
    last().loses(4001);
    expect(resync).not.toHaveBeenCalled();
    last().loses();
    expect(resync).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    last().loses();
    expect(resync).toHaveBeenCalledTimes(1);
  });

  it('comes back when nobody answers its ping', () => {
    last().hears({ t: 'welcome', seq: 7, now: '' });
    vi.advanceTimersByTime(20_000);
    expect(last().sent.at(-1)).toEqual({ t: 'ping', n: 1 });
    last().hears({ t: 'pong', n: 1 });
    vi.advanceTimersByTime(20_000);
    expect(last().sent.at(-1)).toEqual({ t: 'ping', n: 2 });
    vi.advanceTimersByTime(11_000);
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('comes back at once when the network does', () => {
    last().loses();
    window.dispatchEvent(new Event('online'));
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('does not knock while nobody is signed in', () => {
    allowed = false;
    last().loses();
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.opened).toHaveLength(1);
    allowed = true;
    vi.advanceTimersByTime(30_000);
    expect(FakeSocket.opened).toHaveLength(2);
  });

  it('stays away once it was stopped', () => {
    channel.stop();
    last().loses();
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.opened).toHaveLength(1);
  });
});
