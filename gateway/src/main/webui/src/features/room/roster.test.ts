import { describe, expect, it } from 'vitest';
import type { ChatMessage, Participant, Welcome } from './protocol';
import { apply, emptyRoster } from './roster';

const person = (participantId: string, over: Partial<Participant> = {}): Participant => ({
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
  ...over,
});
const line = (id: string, at: string): ChatMessage => ({
  id,
  from: 'you',
  name: 'You',
  verified: true,
  text: id,
  at,
});

describe('who is here', () => {
  it('follows the welcome, without oneself', () => {
    const welcome = {
      t: 'welcome',
      self: { participantId: 'me' },
      participants: [person('me'), person('you')],
      lobby: [person('guest')],
    } as Welcome;
    const roster = apply(emptyRoster, welcome, 'me');

    expect(roster.participants.map((p) => p.participantId)).toEqual(['you']);
    expect(roster.lobby).toHaveLength(1);
  });

  it('moves somebody from the lobby into the room', () => {
    const knocking = apply(emptyRoster, { t: 'knocking', p: person('guest') }, 'me');
    const inside = apply(knocking, { t: 'participant-joined', p: person('guest') }, 'me');

    expect(inside.lobby).toEqual([]);
    expect(inside.participants).toHaveLength(1);
  });

  it('puts the invited before guests, whoever came first', () => {
    const guests = ['g1', 'g2'].map((id) => person(id, { verified: false }));
    const waiting = guests.reduce((roster, p) => apply(roster, { t: 'knocking', p }, 'me'), emptyRoster);
    const roster = apply(waiting, { t: 'knocking', p: person('invited') }, 'me');

    expect(roster.lobby.map((p) => p.participantId)).toEqual(['invited', 'g1', 'g2']);
    const welcome = { t: 'welcome', self: { participantId: 'me' }, lobby: [...guests, person('invited')] };
    expect(apply(emptyRoster, welcome as Welcome, 'me').lobby[0]?.participantId).toBe('invited');
  });

  it('keeps somebody in the lobby there when their state changes', () => {
    const knocking = apply(emptyRoster, { t: 'knocking', p: person('guest') }, 'me');
    const updated = apply(
      knocking,
      { t: 'participant-updated', p: person('guest', { connected: false }) },
      'me',
    );

    expect(updated.participants).toEqual([]);
    expect(updated.lobby[0]?.connected).toBe(false);
  });

  it('has each chat line once and in order, also after a resume', () => {
    const said = apply(emptyRoster, { t: 'chat', ...line('2', '2026-11-24T12:00:02.000Z') }, 'me');
    const welcome = {
      t: 'welcome',
      self: { participantId: 'me' },
      chat: [line('1', '2026-11-24T12:00:01.000Z'), line('2', '2026-11-24T12:00:02.000Z')],
    } as Welcome;

    expect(apply(said, welcome, 'me').chat.map((each) => each.id)).toEqual(['1', '2']);
  });
});
