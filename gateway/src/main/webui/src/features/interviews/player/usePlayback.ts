import { useEffect, useState } from 'react';
import { Playback } from './playback';

/** The players of this page, with the keys of the page on them. */
export function usePlayback(): Playback {
  const [playback] = useState(() => new Playback());
  useEffect(() => {
    document.addEventListener('keydown', playback.key);
    return () => document.removeEventListener('keydown', playback.key);
  }, [playback]);
  return playback;
}
