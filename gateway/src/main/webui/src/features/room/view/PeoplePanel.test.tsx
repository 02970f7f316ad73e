import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { Media } from '../media';
import type { Participant, Role } from '../protocol';
import { Store } from '../store';
import type { Hosted, People } from './hosted';
import { PeoplePanel } from './PeoplePanel';

const person = (participantId: string, more: Partial<Participant> = {}): Participant => ({
  participantId,
  role: 'CANDIDATE',
  displayName: participantId,
  epoch: 1,
  mic: true,
  camera: true,
  screen: false,
  connected: true,
  verified: true,
  nameTaken: false,
  ...more,
});

/** Keeps what it is asked for. */
class Room extends Store<People> implements Hosted {
  readonly asked: string[] = [];
  admit = (id: string) => void this.asked.push(`admit ${id}`);
  admitAll = () => void this.asked.push('admit all');
  deny = (id: string) => void this.asked.push(`deny ${id}`);
  mute = (id: string) => void this.asked.push(`mute ${id}`);
  remove = (id: string) => void this.asked.push(`remove ${id}`);
  lock = (locked: boolean) => void this.asked.push(locked ? 'lock' : 'unlock');
  end = () => void this.asked.push('end');

  constructor(role: Role, participants: Participant[], lobby: Participant[] = []) {
    const self = { participantId: 'me', role, displayName: 'Ingo' };
    super({ self, participants, lobby, up: true, hand: false, locked: false, full: false });
  }
}

function show(room: Room) {
  render(
    <MantineProvider>
      <PeoplePanel session={room} media={new Media()} />
    </MantineProvider>,
  );
  return room;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  document.body.innerHTML = '';
});

it('lets an interviewer mute somebody who can be heard', () => {
  const room = show(new Room('INTERVIEWER', [person('Asha'), person('Ben', { mic: false })]));
  press('Mute Asha');
  expect(room.asked).toEqual(['mute Asha']);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Mute Ben' }).disabled).toBe(true);
});

it('asks before somebody is removed, or all are sent away', async () => {
  const room = show(new Room('INTERVIEWER', [person('Asha')]));
  press('Remove Asha');
  const removal = await screen.findByRole('dialog', { name: 'Remove Asha from the room?' });
  expect(room.asked).toEqual([]);
  fireEvent.click(within(removal).getByRole('button', { name: 'Remove' }));
  expect(room.asked).toEqual(['remove Asha']);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  press('End for everyone');
  const ending = await screen.findByRole('dialog', { name: 'End the interview for everyone?' });
  fireEvent.click(within(ending).getByRole('button', { name: 'End for everyone' }));
  expect(room.asked).toEqual(['remove Asha', 'end']);
});

it('locks, and admits all when several wait', () => {
  const room = show(new Room('INTERVIEWER', [], [person('Asha'), person('Ben')]));
  fireEvent.click(screen.getByRole('switch', { name: /^Lock the room/ }));
  press('Admit all');
  expect(room.asked).toEqual(['lock', 'admit all']);
});

it.each(['CANDIDATE', 'MEMBER'] as const)('offers a %s none of this', (role) => {
  show(new Room(role, [person('Asha')]));
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryByRole('switch')).toBeNull();
});

it('lists those first who have raised their hand, in their order', () => {
  show(
    new Room('CANDIDATE', [
      person('Asha'),
      person('Ben', { handSince: '2026-11-30T10:00:02Z' }),
      person('Cleo', { handSince: '2026-11-30T10:00:01Z' }),
    ]),
  );
  const names = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(names.map((text) => /Ingo|Asha|Ben|Cleo/.exec(text ?? '')?.[0])).toEqual([
    'Ingo',
    'Cleo',
    'Ben',
    'Asha',
  ]);
  expect(screen.getAllByRole('img', { name: 'Hand raised' })).toHaveLength(2);
});
