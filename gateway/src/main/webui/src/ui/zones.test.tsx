import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { absoluteText, rangeText, zoneName } from './time';
import { firstRegion, isRegion } from './zones';
import { ZoneNotice } from './ZoneNotice';

const unusable = [
  'Etc/Unknown',
  'Berlin/Europe',
  'CET',
  'EST',
  'GMT+9',
  'UTC+2',
  '+05:30',
  'Etc/GMT+9',
  'x',
  '',
];

describe('a zone that cannot be used', () => {
  it.each(unusable)('is told from a region: %s', (zone) => {
    expect(isRegion(zone)).toBe(false);
    expect(firstRegion(zone, 'Asia/Kolkata')).toBe('Asia/Kolkata');
    expect(firstRegion(zone, undefined)).toBe('UTC');
  });

  it.each(['Europe/Berlin', 'Asia/Calcutta', 'UTC', 'America/Argentina/Buenos_Aires'])('%s can', (zone) => {
    expect(firstRegion('Etc/Unknown', zone)).toBe(zone);
  });

  it.each(unusable)('never breaks a page that shows a time in it: %s', (zone) => {
    const [from, to] = [new Date('2026-11-24T10:00:00Z'), new Date('2026-11-24T10:30:00Z')];
    expect(absoluteText(from, zone, from)).toBe('Tue 24 Nov, 10:00 UTC');
    expect(rangeText(from, to, zone)).toBe('10:00–10:30 UTC');
    expect(zoneName(from, zone)).toBe('UTC');
  });
});

describe('the notice', () => {
  afterEach(() => {
    sessionStorage.clear();
    vi.restoreAllMocks();
  });
  const show = (given: string | undefined) =>
    render(
      <MantineProvider>
        <ZoneNotice given={given} used="Asia/Kolkata" />
      </MantineProvider>,
    );

  it('says once which zone is used instead', async () => {
    const page = show('Berlin/Europe');
    expect((await screen.findByRole('status')).textContent).toContain('Berlin/Europe');
    expect(screen.getByRole('status').textContent).toContain('Kolkata');
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('status')).toBeNull();
    page.unmount();
    show('Berlin/Europe');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('does not speak of a zone that is fine, or of none', () => {
    show('Europe/Berlin');
    show(undefined);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
