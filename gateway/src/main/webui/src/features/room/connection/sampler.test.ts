import { describe, expect, it } from 'vitest';
import { hasPicture, Sampler } from './sampler';

const report = (...entries: Record<string, unknown>[]) =>
  new Map(entries.map((entry, at) => [String(at), entry])) as unknown as RTCStatsReport;

const candidates = (local = 'host', remote = 'host') => [
  { id: 'T', type: 'transport', selectedCandidatePairId: 'P' },
  {
    id: 'P',
    type: 'candidate-pair',
    localCandidateId: 'L',
    remoteCandidateId: 'R',
    currentRoundTripTime: 0.042,
  },
  { id: 'L', type: 'local-candidate', candidateType: local, address: '10.0.0.1' },
  { id: 'R', type: 'remote-candidate', candidateType: remote, address: '10.0.0.2' },
];

const media = (packets: number, lost: number) => [
  {
    id: 'in',
    type: 'inbound-rtp',
    packetsReceived: packets,
    packetsLost: lost,
    bytesReceived: packets * 1_000,
    jitter: 0.003,
    framesPerSecond: 29.6,
  },
  { id: 'out', type: 'outbound-rtp', packetsSent: packets, bytesSent: packets * 500 },
  { id: 'there', type: 'remote-inbound-rtp', packetsLost: lost * 2 },
];

describe('a sample', () => {
  it('says what happened since the one before', () => {
    const sampler = new Sampler(0);
    sampler.read(report(...candidates(), ...media(1_000, 500)), 10_000);
    expect(sampler.read(report(...candidates(), ...media(1_970, 530)), 20_000)).toEqual({
      roundTrip: 42,
      jitter: 3,
      lostIn: 0.03,
      lostOut: 0.0619,
      kbitIn: 776,
      kbitOut: 388,
      frames: 30,
      route: 'HOST',
    });
  });

  it('begins anew with a connection made anew', () => {
    const sampler = new Sampler(0);
    sampler.read(report(...candidates(), ...media(1_000, 500)), 10_000);
    expect(sampler.read(report(...candidates(), ...media(90, 10)), 20_000)).toMatchObject({ lostIn: 0.1 });
  });

  it('leaves out what is unknown, and never has an address', () => {
    const sample = new Sampler(0).read(report(...candidates('srflx')), 10_000);
    expect(sample).toEqual({ roundTrip: 42, kbitIn: 0, kbitOut: 0, route: 'SRFLX' });
    expect(JSON.stringify(sample)).not.toContain('10.0.0');
  });

  it('goes through a relay when either side does', () => {
    expect(new Sampler(0).read(report(...candidates('host', 'relay')), 1)).toMatchObject({ route: 'RELAY' });
  });

  it('finds the pair in browsers that name no transport', () => {
    const [, pair, ...ends] = candidates('prflx');
    const other = { id: 'O', type: 'candidate-pair', nominated: false, state: 'succeeded' };
    const used = { ...pair, nominated: true, state: 'succeeded' };
    expect(new Sampler(0).read(report(other, used, ...ends), 1)).toMatchObject({ route: 'PRFLX' });
  });

  it('is none while there is no connection', () => {
    expect(new Sampler(0).read(report(...media(1, 0)), 1)).toBeNull();
  });
});

it('sees the first picture when one was decoded', () => {
  expect(hasPicture(report({ type: 'inbound-rtp', framesDecoded: 0 }))).toBe(false);
  expect(hasPicture(report({ type: 'inbound-rtp', framesDecoded: 1 }))).toBe(true);
});
