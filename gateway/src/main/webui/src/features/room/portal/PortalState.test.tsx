import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { Media } from '../media';
import type { Portal } from '../roomApi';
import { PortalState } from './PortalState';

const show = (now: string, more: Partial<Portal> = {}) =>
  render(
    <MantineProvider>
      <MemoryRouter>
        <PortalState
          portal={{
            interviewId: 'i',
            as: 'candidate',
            state: 'too-early',
            startsAt: '2026-12-04T10:00:00Z',
            opensAt: '2026-12-04T09:45:00Z',
            viewerZone: 'Asia/Kolkata',
            now,
            jobTitle: 'Engineer',
            companyName: 'Acme',
            otherNames: [],
            interviewerInside: false,
            type: 'ONLINE',
            mode: 'LIVE',
            ...more,
          }}
          offset={Date.parse(now) - Date.now()}
          media={new Media()}
          onCheck={() => undefined}
          onLook={() => undefined}
        />
      </MemoryRouter>
    </MantineProvider>,
  );

it('five days ahead it names the day instead of "soon"', () => {
  show('2026-11-29T10:00:00Z');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
    /^Your interview is on .*4 Dec.*15:30 IST$/,
  );
});

it('within the hour it is soon', () => {
  show('2026-12-04T09:00:00Z');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your interview opens soon');
});

it('on another video service one waits for the way there, with no devices to check here', () => {
  show('2026-12-04T09:00:00Z', { videoHost: 'zoom.us' });
  expect(screen.getByText(/Your interview takes place on zoom.us/)).toBeTruthy();
  expect(screen.getByText('You can go to zoom.us in')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('nobody can be knocked for on another video service', () => {
  show('2026-12-04T10:20:00Z', { state: 'too-late', lateEntryClosesAt: '2026-12-04T10:10:00Z' });
  expect(screen.getByRole('button', { name: 'Check again' })).toBeTruthy();
  cleanup();
  show('2026-12-04T10:20:00Z', { state: 'too-late', videoHost: 'zoom.us' });
  expect(screen.getByText(/Contact the person who invited you/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
