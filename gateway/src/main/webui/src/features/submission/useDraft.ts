import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Draft } from '@/api/submission';
import type { DraftKeeper } from './draftKeeper';

/** Keeps the keeper going: on hide, when the network is back, and with what the server answers meanwhile. */
export function useDraft(keeper: DraftKeeper, server: Draft, onClosed: () => void) {
  const snapshot = useSyncExternalStore(keeper.subscribe, keeper.get);
  const closed = useRef(onClosed);
  useEffect(() => {
    closed.current = onClosed;
  });

  useEffect(() => keeper.hear(server), [keeper, server]);
  useEffect(() => {
    if (snapshot.state === 'closed') closed.current();
  }, [snapshot.state]);

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && void keeper.flush(true);
    const back = () => void keeper.flush();
    keeper.start();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', back);
      keeper.stop();
    };
  }, [keeper]);
  return snapshot;
}
