import type { ChatMessage, Participant, ServerMessage } from './protocol';

/** Who is here and what was said, as the server tells it. */
export interface Roster {
  participants: Participant[];
  lobby: Participant[];
  chat: ChatMessage[];
}

export const emptyRoster: Roster = { participants: [], lobby: [], chat: [] };

export function apply(roster: Roster, message: ServerMessage, self: string | undefined): Roster {
  switch (message.t) {
    case 'welcome':
      return {
        participants: (message.participants ?? []).filter(
          (p) => p.participantId !== message.self.participantId,
        ),
        lobby: invitedFirst(message.lobby ?? []),
        chat: merge(roster.chat, message.chat ?? []),
      };
    case 'participant-joined':
    case 'participant-updated':
      if (message.p.participantId === self) return roster;
      if (message.t === 'participant-updated' && has(roster.lobby, message.p)) {
        return { ...roster, lobby: put(roster.lobby, message.p) };
      }
      return {
        ...roster,
        participants: put(roster.participants, message.p),
        lobby: without(roster.lobby, message.p.participantId),
      };
    case 'participant-left':
      return {
        ...roster,
        participants: without(roster.participants, message.participantId),
        lobby: without(roster.lobby, message.participantId),
      };
    case 'knocking':
      return { ...roster, lobby: invitedFirst(put(roster.lobby, message.p)) };
    case 'chat':
      return { ...roster, chat: merge(roster.chat, [message]) };
    default:
      return roster;
  }
}

const has = (list: Participant[], p: Participant) =>
  list.some((each) => each.participantId === p.participantId);

function put(list: Participant[], p: Participant): Participant[] {
  return has(list, p)
    ? list.map((each) => (each.participantId === p.participantId ? p : each))
    : [...list, p];
}

/** Guests never push the invited out of sight. */
function invitedFirst(lobby: Participant[]): Participant[] {
  return [...lobby.filter((p) => p.verified), ...lobby.filter((p) => !p.verified)];
}

/** Those who have raised their hand, the first of them first. */
export function raised(participants: Participant[]): Participant[] {
  return participants
    .filter((p) => p.handSince)
    .sort((a, b) => (a.handSince ?? '').localeCompare(b.handSince ?? ''));
}

export function without(list: Participant[], participantId: string): Participant[] {
  return list.filter((p) => p.participantId !== participantId);
}

function merge(chat: ChatMessage[], more: ChatMessage[]): ChatMessage[] {
  const byId = new Map(chat.map((each) => [each.id, each]));
  for (const { id, from, name, verified, text, at } of more) {
    byId.set(id, { id, from, name, verified, text, at });
  }
  return [...byId.values()].sort((a, b) => a.at.localeCompare(b.at));
}
