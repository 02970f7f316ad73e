/** Remembers, for this tab, that one is inside: a reloaded page goes straight back in. */
const key = 'parley-inside';

export const stay = {
  begin: (id: string) => write(() => sessionStorage.setItem(key, id)),
  end: () => write(() => sessionStorage.removeItem(key)),
  goesOn: (id: string): boolean => {
    try {
      return sessionStorage.getItem(key) === id;
    } catch {
      return false;
    }
  },
};

function write(act: () => void): void {
  try {
    act();
  } catch {
    // Storage is blocked: a reload shows the device check again.
  }
}
