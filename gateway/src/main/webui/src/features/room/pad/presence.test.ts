import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Doc } from 'yjs';
import type { ClientMessage } from '../protocol';
import { PadPresence } from './presence';

const names: Record<string, string> = { asha: 'Asha', ingo: 'Ingo' };
const made: PadPresence[] = [];

function page() {
  const sent: string[] = [];
  const line = {
    up: true,
    send: (message: ClientMessage) => {
      if (message.t === 'pad-presence') sent.push(message.update);
      return true;
    },
  };
  const presence = new PadPresence(line, new Doc(), (id) => names[id]);
  made.push(presence);
  return {
    presence,
    sent,
    others: () =>
      [...presence.awareness.getStates()]
        .filter(([id]) => id !== presence.awareness.clientID)
        .map(([, state]) => state),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => made.splice(0).forEach((presence) => presence.close()));

/** What the page sends when its cursor moves. */
async function moved({ presence, sent }: ReturnType<typeof page>): Promise<string> {
  presence.awareness.setLocalStateField('cursor', { anchor: 1, head: 2 });
  presence.awareness.setLocalStateField('user', { name: 'Somebody else', color: 'url(evil)' });
  await vi.advanceTimersByTimeAsync(500);
  return sent.at(-1) ?? '';
}

it('shows cursors under the name that the room knows, not under the one that was sent', async () => {
  const asha = page();
  const ingo = page();
  ingo.presence.receive('asha', await moved(asha));
  expect(ingo.others()).toEqual([
    { cursor: { anchor: 1, head: 2 }, user: { name: 'Asha', color: '#c2255c', colorLight: '#c2255c40' } },
  ]);
});

it('answers a cursor that is new with the own one', async () => {
  const asha = page();
  const ingo = page();
  const update = await moved(asha);
  ingo.presence.receive('asha', update);
  ingo.presence.receive('asha', update);
  await vi.advanceTimersByTimeAsync(500);
  expect(ingo.sent).toHaveLength(1);
});

it('lets nobody move or remove the cursor of somebody else', async () => {
  const asha = page();
  const ingo = page();
  ingo.presence.receive('asha', await moved(asha));
  asha.presence.awareness.setLocalState(null);
  await vi.advanceTimersByTimeAsync(500);
  const update = asha.sent.at(-1) ?? '';
  ingo.presence.receive('mallory', update);
  ingo.presence.receive('ingo', update);
  expect(ingo.others()).toHaveLength(1);
  ingo.presence.receive('asha', update);
  expect(ingo.others()).toEqual([]);
});

it('takes away the cursor of who is gone', async () => {
  const asha = page();
  const ingo = page();
  ingo.presence.receive('asha', await moved(asha));
  ingo.presence.gone('asha');
  expect(ingo.others()).toEqual([]);
});

it('is not disturbed by what cannot be read', () => {
  const ingo = page();
  ingo.presence.receive('asha', 'AQH/');
  ingo.presence.receive('asha', '%');
  expect(ingo.others()).toEqual([]);
});
