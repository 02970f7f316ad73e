import type { QualitySample } from '../protocol';

type Entry = Record<string, unknown>;

interface Totals {
  lostIn: number;
  receivedIn: number;
  lostOut: number;
  sentOut: number;
  bytesIn: number;
  bytesOut: number;
}

const routes = { host: 'HOST', srflx: 'SRFLX', prflx: 'PRFLX', relay: 'RELAY' } as const;
const none: Totals = { lostIn: 0, receivedIn: 0, lostOut: 0, sentOut: 0, bytesIn: 0, bytesOut: 0 };

/** Makes samples of one connection from the browser's reports, which count from its beginning. No address gets out. */
export class Sampler {
  #before = none;
  #at: number;

  /** @param at when the connection began to be made, in milliseconds */
  constructor(at: number) {
    this.#at = at;
  }

  /** Null while there is no connection. */
  read(report: RTCStatsReport, at: number): Omit<QualitySample, 'peer'> | null {
    const entries: Entry[] = [];
    report.forEach((entry: Entry) => entries.push(entry));
    const pair = pairIn(entries);
    if (!pair) return null;
    const route = routeOf(pair, entries);
    if (!route) return null;
    const inbound = entries.filter(({ type }) => type === 'inbound-rtp');
    const heard = entries.filter(({ type }) => type === 'remote-inbound-rtp');
    const totals = totalsOf(entries);
    const since = differences(totals, this.#before);
    const seconds = Math.max(0.001, (at - this.#at) / 1_000);
    this.#before = totals;
    this.#at = at;
    const packetsIn = since.lostIn + since.receivedIn;
    return {
      ...known('roundTrip', milliseconds(pair.currentRoundTripTime)),
      ...known('jitter', greatest(inbound.map(({ jitter }) => milliseconds(jitter)))),
      ...known('lostIn', packetsIn > 0 ? share(since.lostIn / packetsIn) : undefined),
      ...known('lostOut', heard.length && since.sentOut ? share(since.lostOut / since.sentOut) : undefined),
      kbitIn: kilobits(since.bytesIn / seconds),
      kbitOut: kilobits(since.bytesOut / seconds),
      ...known('frames', greatest(inbound.map(({ framesPerSecond }) => whole(framesPerSecond, 240)))),
      route,
    };
  }
}

/** Whether a picture of the other one has been here. */
export function hasPicture(report: RTCStatsReport): boolean {
  let seen = false;
  report.forEach((entry: Entry) => {
    if (entry.type === 'inbound-rtp' && number(entry.framesDecoded) > 0) seen = true;
  });
  return seen;
}

/** The one in use: browsers say so in different ways. */
function pairIn(entries: Entry[]): Entry | undefined {
  const transport = entries.find(({ type, selectedCandidatePairId }) => {
    return type === 'transport' && selectedCandidatePairId;
  });
  if (transport) return entries.find(({ id }) => id === transport.selectedCandidatePairId);
  const pairs = entries.filter(({ type }) => type === 'candidate-pair');
  return (
    pairs.find(({ selected }) => selected === true) ??
    pairs.find(({ nominated, state }) => nominated === true && state === 'succeeded')
  );
}

function routeOf(pair: Entry, entries: Entry[]): QualitySample['route'] | undefined {
  const kinds = [pair.localCandidateId, pair.remoteCandidateId].map(
    (wanted) => entries.find(({ id }) => id === wanted)?.candidateType,
  );
  if (kinds.includes('relay')) return 'RELAY';
  return routes[kinds[0] as keyof typeof routes];
}

function totalsOf(entries: Entry[]): Totals {
  const sum = (type: string, field: string) =>
    entries.filter((entry) => entry.type === type).reduce((all, entry) => all + number(entry[field]), 0);
  return {
    lostIn: sum('inbound-rtp', 'packetsLost'),
    receivedIn: sum('inbound-rtp', 'packetsReceived'),
    lostOut: sum('remote-inbound-rtp', 'packetsLost'),
    sentOut: sum('outbound-rtp', 'packetsSent'),
    bytesIn: sum('inbound-rtp', 'bytesReceived'),
    bytesOut: sum('outbound-rtp', 'bytesSent'),
  };
}

/** A connection made anew counts from the beginning again. */
function differences(now: Totals, before: Totals): Totals {
  const from = now.receivedIn < before.receivedIn || now.sentOut < before.sentOut ? none : before;
  return Object.fromEntries(
    Object.entries(now).map(([name, value]: [string, number]) => [
      name,
      Math.max(0, value - from[name as keyof Totals]),
    ]),
  ) as unknown as Totals;
}

const known = <K extends string>(name: K, value: number | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<K, number>>;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const whole = (value: unknown, most: number) =>
  typeof value === 'number' ? Math.min(most, Math.max(0, Math.round(value))) : undefined;
const milliseconds = (seconds: unknown) =>
  typeof seconds === 'number' ? whole(seconds * 1_000, 60_000) : undefined;
const kilobits = (bytesPerSecond: number) => Math.min(1_000_000, Math.round((bytesPerSecond * 8) / 1_000));
const share = (value: number) => Math.min(1, Math.round(value * 10_000) / 10_000);

function greatest(values: (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length > 0 ? Math.max(...there) : undefined;
}
