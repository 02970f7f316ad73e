import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ClientMessage } from '../protocol';
import type { RoomSession, RoomSnapshot } from '../roomSession';
import { Store } from '../store';
import { textOf } from './document';
import { PadLine } from './line';
import PadView from './PadView';
import { padOf } from './stay';

/** A room whose service keeps every update at once. */
class Room extends Store<Pick<RoomSnapshot, 'participants' | 'self' | 'up'>> {
  #kept = 0;
  full = false;
  readonly pad: PadLine = new PadLine(
    (message) => {
      queueMicrotask(() => this.#answer(message));
      return true;
    },
    () => undefined,
    { read: () => null, write: () => undefined },
  );

  constructor() {
    super({
      participants: [],
      self: { participantId: 'me', role: 'CANDIDATE', displayName: 'Me' },
      up: true,
    });
    this.pad.linked(true);
  }

  #answer(message: ClientMessage): void {
    if (message.t === 'pad-open') {
      this.pad.receive({ t: 'pad', since: message.since, updates: [], last: this.#kept });
    }
    if (message.t === 'pad-update') {
      this.pad.receive(
        this.full
          ? { t: 'pad-refused', id: message.id, code: 'pad-full' }
          : { t: 'pad-ack', id: message.id, seq: ++this.#kept },
      );
    }
  }
}

const show = (room: Room) =>
  render(
    <MantineProvider>
      <PadView session={room as unknown as RoomSession} byHand onClose={() => undefined} />
    </MantineProvider>,
  );

const says = (state: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(state));

it('is a named editor that tells how to leave it, and says when all is saved', async () => {
  const room = new Room();
  show(room);
  await says('Everything is saved');
  const editor = screen.getByRole('textbox', { name: /Press Escape, then Tab to leave it/ });
  expect(editor.getAttribute('contenteditable')).toBe('true');

  act(() => room.set({ up: false }));
  expect(screen.getByRole('status').textContent).toContain('You are offline.');
  room.pad.closed();
});

it('shares the choice of the language', async () => {
  const room = new Room();
  show(room);
  const select = screen.getByLabelText<HTMLSelectElement>('Language');
  expect(select.value).toBe('plain');
  fireEvent.change(select, { target: { value: 'python' } });
  expect(select.value).toBe('python');
  await says('Everything is saved');
  room.pad.closed();
});

it('is only read once nothing more fits, without what the others do not have', async () => {
  const room = new Room();
  const pad = padOf(room as unknown as RoomSession);
  show(room);
  await says('Everything is saved');
  room.full = true;
  act(() => textOf(pad.get().sync.doc).insert(0, 'too much'));
  await says('The pad is full. You can read and download it.');
  const editor = screen.getByRole('textbox', { name: /Pad/ });
  expect(editor.getAttribute('contenteditable')).toBe('false');
  expect(editor.textContent).toBe('');
  room.pad.closed();
});
