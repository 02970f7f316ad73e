let ahead = 0;

/** How far the server's clock is ahead of this computer's; every relative time on the pages follows it. */
export function hearServerClock(serverNow: string, heardAt: number = Date.now()) {
  const difference = Date.parse(serverNow) - heardAt;
  if (Number.isFinite(difference)) ahead = difference;
}

export const serverNow = () => new Date(Date.now() + ahead);
