import { MantineProvider } from '@mantine/core';
import { cleanup, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { instantOf, offsetMinutes } from '@/ui/time';
import { TimeButton } from './TimeList';

/** Small and repeatable: the same dates on every run. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const zones = Intl.supportedValuesOf('timeZone');
const clockChanges = [
  '2026-10-25T00:30:00.000Z',
  '2026-10-25T01:30:00.000Z',
  '2027-03-28T00:59:00.000Z',
  '2027-03-28T01:00:00.000Z',
  '2026-11-01T05:30:00.000Z',
  '2026-11-01T06:30:00.000Z',
];

/** "Sunday 25 October 2026, 02:30 CEST; …" read as a person reads it: day and time on the clocks of the zone. */
function readBack(label: string, zone: string): Date | undefined {
  const [, day, month, year, time] = /(\d+) (\w+) (\d{4}), (\d\d:\d\d)/.exec(label) ?? [];
  const number = new Date(`${day} ${month} ${year} 12:00 UTC`).toISOString().slice(0, 10);
  return instantOf(number, time ?? '', zone);
}

it('what a time button says, read on the clocks of the zone, is the instant that is sent', () => {
  const next = random(20_261_124);
  for (let n = 0; n < 150; n++) {
    const zone = zones[next(zones.length)] as string;
    const start =
      clockChanges[n] ?? new Date(Date.UTC(2026, 0, 1) + next(2 * 365 * 24 * 60) * 60_000).toISOString();
    const slot = {
      id: 's',
      startsAt: start,
      endsAt: start,
      zone: zones[next(zones.length)] as string,
      free: 1,
      localStartsAt: start,
      localEndsAt: start,
    };
    const { container } = render(
      <MantineProvider>
        <TimeButton slot={slot} zone={zone} busy={undefined} onTake={() => undefined} />
      </MantineProvider>,
    );
    const label = container.querySelector('button')?.textContent ?? '';
    const read = readBack(label, zone) as Date;
    const twice = offsetMinutes(read, zone) - offsetMinutes(new Date(start), zone);
    expect(read.getTime() + twice * 60_000, `${start} in ${zone}: ${label}`).toBe(Date.parse(start));
    cleanup();
  }
}, 30_000);
