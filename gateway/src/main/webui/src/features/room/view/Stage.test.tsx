import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Media } from '../media';
import type { Participant } from '../protocol';
import type { Layout } from '../stage';
import { Store } from '../store';
import { Stage, type Staged } from './Stage';

const person = (participantId: string, screen = false): Participant => ({
  participantId,
  role: 'CANDIDATE',
  displayName: participantId,
  epoch: 1,
  mic: true,
  camera: false,
  screen,
  connected: true,
  verified: true,
  nameTaken: false,
});

function show(layout: Layout, ...participants: Participant[]) {
  const shares = participants.filter((p) => p.screen).map((p) => p.participantId);
  const room = new Store<Staged>({
    participants,
    peers: {},
    shares,
    speaker: null,
    cameras: true,
    gone: null,
    lobby: [],
  });
  render(
    <MantineProvider>
      <Stage session={room} media={new Media()} layout={layout} />
    </MantineProvider>,
  );
  return room;
}

const tiles = () => screen.getAllByRole('article');
const large = () => tiles().filter((tile) => tile.dataset.large);
const corner = () => screen.getByTestId('own-tile').dataset.corner;

it('shows one other large, with oneself in the corner', () => {
  show('grid', person('Asha'));
  expect(large()).toEqual([]);
  expect(corner()).toBe('true');
});

it('shows three alike, and the one that is pinned large until it is unpinned', () => {
  show('grid', person('Asha'), person('Ben'));
  expect(large()).toEqual([]);
  expect(corner()).toBeUndefined();

  fireEvent.click(screen.getByRole('button', { name: 'Pin Ben' }));
  expect(large().map((tile) => tile.textContent)).toEqual([expect.stringContaining('Ben')]);
  fireEvent.click(screen.getByRole('button', { name: 'Unpin Ben' }));
  expect(large()).toEqual([]);
});

it('shows a screen large beside the person, and all alike when it ends', () => {
  const room = show('grid', person('Asha', true));
  expect(tiles()).toHaveLength(2);
  expect(large()).toEqual([screen.getByTestId('screen-tile')]);
  act(() => room.set({ participants: [person('Asha')], shares: [] }));
  expect(tiles()).toHaveLength(1);
  expect(large()).toEqual([]);
});

it('follows who speaks', () => {
  const room = show('speaker', person('Asha'), person('Ben'));
  act(() => room.set({ speaker: 'Ben' }));
  expect(large()[0]?.textContent).toContain('Ben');
});

it('offers a full screen only where the browser has one', () => {
  show('grid', person('Asha'));
  expect(screen.queryByRole('button', { name: /full screen/ })).toBeNull();
});
