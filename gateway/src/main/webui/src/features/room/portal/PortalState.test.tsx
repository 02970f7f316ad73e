import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { Media } from '../media';
import { PortalState } from './PortalState';

const show = (now: string) =>
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
