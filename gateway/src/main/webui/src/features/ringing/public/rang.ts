const key = 'parley-rang';

interface Rang {
  partner: string;
  at: number;
  /** Absent until the server has answered. */
  roomId?: string;
}

/** Longer than the server may take to answer. */
const answerTakes = 120_000;

/** Where storage is blocked, this tab knows what it did itself. */
let inThisTab: Rang | undefined;

function remember(rang: Rang) {
  inThisTab = rang;
  try {
    localStorage.setItem(key, JSON.stringify(rang));
  } catch {
    // Storage is blocked.
  }
}

function recall(): Rang | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept ? (JSON.parse(kept) as Rang) : inThisTab;
  } catch {
    return inThisTab;
  }
}

/**
 * This browser rings somebody. The answer leads the browser that rang into the room, and no other one that the person
 * has open.
 *
 * @return to be called with the room that the server names
 */
export function rings(partner: string): (roomId: string) => void {
  const rang = { partner, at: Date.now() };
  remember(rang);
  return (roomId) => remember({ ...rang, roomId });
}

/** Whether this browser rang for that room; two who ring each other get the room of the first of them. */
export function rangFromHere(partner: string, roomId: string): boolean {
  const rang = recall();
  if (!rang) return false;
  if (rang.roomId) return rang.roomId === roomId;
  return rang.partner === partner && Date.now() - rang.at < answerTakes;
}
