import type { Participant } from './protocol';

export type Layout = 'grid' | 'speaker';

/** A picture on the stage: of a person, or of the screen that they share. */
export interface Tile {
  id: string;
  participant: Participant;
  kind: 'person' | 'screen';
}

const screenOf = (participantId: string) => `${participantId}/screen`;

export function tilesOf(participants: Participant[]): Tile[] {
  return participants.flatMap((participant) => {
    const id = participant.participantId;
    const person: Tile = { id, participant, kind: 'person' };
    return participant.screen ? [person, { id: screenOf(id), participant, kind: 'screen' }] : [person];
  });
}

/** Who shares, in the order in which they began. */
export function sharesOf(before: string[], participants: Participant[]): string[] {
  const now = participants.filter((p) => p.screen).map((p) => p.participantId);
  return [...before.filter((id) => now.includes(id)), ...now.filter((id) => !before.includes(id))];
}

interface Choice {
  pinned: string | null;
  layout: Layout;
  shares: string[];
  speaker: string | null;
}

/** Which tile is shown large: the pinned one, else the newest screen, else who speaks. Null: all are equal. */
export function largeOf(tiles: Tile[], { pinned, layout, shares, speaker }: Choice): string | null {
  const has = (id: string | null | undefined) => tiles.some((tile) => tile.id === id);
  if (has(pinned)) return pinned;
  const newest = shares.at(-1);
  if (newest !== undefined && has(screenOf(newest))) return screenOf(newest);
  if (layout === 'grid' || tiles.length < 2) return null;
  return has(speaker) ? speaker : (tiles[0]?.id ?? null);
}
