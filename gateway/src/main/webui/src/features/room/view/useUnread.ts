import { useEffect } from 'react';
import type { RoomSession } from '../roomSession';
import { lastRead, rememberRead, unreadAfter } from '../unread';
import { useStore } from '../useStore';

/** How many messages wait to be read. @param open the chat is shown */
export function useUnread(session: RoomSession, open: boolean): number {
  const { chat, self } = useStore(session);
  const own = self?.participantId ?? '';
  const last = chat.at(-1)?.id;
  useEffect(() => {
    if (open && own && last) rememberRead(own, last);
  }, [open, own, last]);
  return open ? 0 : unreadAfter(chat, lastRead(own), own);
}
