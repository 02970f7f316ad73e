import type { ChatMessage } from './protocol';

const key = (participantId: string) => `parley-chat-read-${participantId}`;

/** How many messages of others came after the last one that was read. */
export function unreadAfter(chat: ChatMessage[], lastRead: string | null, self: string): number {
  const at = chat.findIndex(({ id }) => id === lastRead);
  return chat.slice(at + 1).filter(({ from }) => from !== self).length;
}

/** The last message that this tab has shown to the participant, who keeps their id when the page is reloaded. */
export function lastRead(participantId: string): string | null {
  try {
    return sessionStorage.getItem(key(participantId));
  } catch {
    return null;
  }
}

export function rememberRead(participantId: string, messageId: string): void {
  try {
    sessionStorage.setItem(key(participantId), messageId);
  } catch {
    // Storage is blocked: after a reload all counts as unread.
  }
}
