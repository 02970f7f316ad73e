import { useState } from 'react';
import { firstRegion, isRegion, saidByBrowser } from '@/ui/zones';

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
  return { zone: firstRegion(chosen, candidateZone, saidByBrowser()), choose };
}

function read(): string | null {
  try {
    const zone = sessionStorage.getItem(key);
    return isRegion(zone) ? zone : null;
  } catch {
    return null;
  }
}
