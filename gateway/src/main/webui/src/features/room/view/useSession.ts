import { useEffect, useRef, useState } from 'react';
import type { Media } from '../media';
import type { Door } from '../roomApi';
import { RoomSession } from '../roomSession';

/** Enters the room when the page shows it and leaves when the page goes on. */
export function useSession(door: Door, media: Media): RoomSession {
  const [session] = useState(() => new RoomSession(door, media));
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // An effect that React runs again at once is no leaving.
    clearTimeout(leaving.current);
    session.start();
    const awake = () => {
      if (document.visibilityState === 'visible') session.nudge();
    };
    window.addEventListener('online', session.nudge);
    document.addEventListener('visibilitychange', awake);
    return () => {
      window.removeEventListener('online', session.nudge);
      document.removeEventListener('visibilitychange', awake);
      leaving.current = setTimeout(session.leave);
    };
  }, [session]);
  return session;
}

/** Single keys, unless somebody is typing. */
export function useShortcuts(actions: Record<string, () => void>): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const target = event.target as HTMLElement;
      const key = event.key.toLowerCase();
      if (key !== 'escape' && target.closest('input, textarea, select, [contenteditable], [role="listbox"]'))
        return;
      current.current[key]?.();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
