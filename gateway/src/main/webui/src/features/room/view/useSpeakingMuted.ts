import { useEffect, useState } from 'react';
import { useAudioLevel } from '../useAudioLevel';

const loud = 0.55;
/** A word, not a cough or a key that is pressed. */
const speaks = 600;
const told = 5_000;

/** Whether somebody speaks into a microphone that is turned off. @param monitor what it hears */
export function useSpeakingMuted(monitor: MediaStreamTrack | null): boolean {
  const speaking = useAudioLevel(monitor) > loud;
  const [heard, setHeard] = useState<MediaStreamTrack | null>(null);
  useEffect(() => {
    if (!speaking) return;
    const timer = setTimeout(() => setHeard(monitor), speaks);
    return () => clearTimeout(timer);
  }, [speaking, monitor]);
  useEffect(() => {
    if (!heard || speaking) return;
    const timer = setTimeout(() => setHeard(null), told);
    return () => clearTimeout(timer);
  }, [heard, speaking]);
  return heard !== null && heard === monitor;
}
