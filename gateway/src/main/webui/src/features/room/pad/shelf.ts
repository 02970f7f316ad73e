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

/** As long as the tab lives. A browser that stores nothing, or not as much, goes on without. */
export function tabShelf(room: string): Shelf {
  const name = `parley.pad.unsent:${room}`;
  return {
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(name) ?? '[]') as Kept[];
      } catch {
        return [];
      }
    },
    write: (kept) => {
      try {
        if (kept.length > 0) sessionStorage.setItem(name, JSON.stringify(kept));
        else sessionStorage.removeItem(name);
      } catch {
        // It is sent all the same.
      }
    },
  };
}
