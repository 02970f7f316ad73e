import { useState } from 'react';

const key = 'parley-shown-zone';

/** On whose clocks the times are read: the candidate's own until they choose another. */
export function useShownZone(candidateZone: string) {
  const [chosen, setChosen] = useState(read);
  const choose = (zone: string) => {
    setChosen(zone);
    try {
      sessionStorage.setItem(key, zone);
    } catch {
      // Then it holds until the page is left.
    }
  };
  return { zone: chosen ?? candidateZone, choose };
}

function read(): string | null {
  try {
    const zone = sessionStorage.getItem(key);
    if (zone) new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return null;
  }
}
