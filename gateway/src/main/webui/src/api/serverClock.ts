let ahead = 0;
const listeners = new Set<() => void>();
const noticeable = 1_000;

/** How far the server's clock is ahead of this computer's; every relative time on the pages follows it. */
export function hearServerClock(serverNow: string | null, heardAt: number = Date.now()) {
  const difference = Date.parse(serverNow ?? '') - heardAt;
  if (!Number.isFinite(difference)) return;
  const leap = Math.abs(difference - ahead) > noticeable;
  ahead = difference;
  if (leap) listeners.forEach((listener) => listener());
}

export const serverNow = () => new Date(Date.now() + ahead);

/** Calls when the clock turns out to show another time than was thought. */
export function onClockLeap(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
