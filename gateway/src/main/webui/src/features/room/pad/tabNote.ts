/** A note that lasts as long as the tab, over reloads of the page. */
export interface Note {
  read: () => string | null;
  write: (text: string | null) => void;
}

/** A browser that keeps nothing, or not as much, goes on without. */
export function tabNote(what: string): Note {
  const name = `parley.pad.${what}:${window.location.pathname}`;
  return {
    read: () => {
      try {
        return sessionStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        if (text === null) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, text);
      } catch {
        // It is not needed before a reload.
      }
    },
  };
}
