const key = 'parley-led-into';

/**
 * Of the tabs of a browser, the first one to be looked at is led into a room.
 *
 * @return whether it is this one
 */
export function leadsHere(roomId: string): boolean {
  try {
    if (localStorage.getItem(key) === roomId) return false;
    localStorage.setItem(key, roomId);
    return true;
  } catch {
    // Storage is blocked: each tab leads.
    return true;
  }
}

/** Calls it once, as soon as somebody looks at this tab. Returns what takes that back. */
export function whenLookedAt(act: () => void): () => void {
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    forget();
    act();
  };
  const forget = () => document.removeEventListener('visibilitychange', look);
  document.addEventListener('visibilitychange', look);
  look();
  return forget;
}
