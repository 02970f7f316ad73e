import { tabNote } from './tabNote';

/** An own change on its way to the service. */
export interface Kept {
  id: string;
  update: string;
}

/** Where own changes lie until the service has them, so that a reload of the page loses none. */
export interface Shelf {
  read: () => Kept[];
  write: (kept: Kept[]) => void;
}

export function tabShelf(): Shelf {
  const note = tabNote('unsent');
  return {
    read: () => JSON.parse(note.read() ?? '[]') as Kept[],
    write: (kept) => note.write(kept.length > 0 ? JSON.stringify(kept) : null),
  };
}
