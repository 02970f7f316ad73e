import { useEffect, useState } from 'react';
import type { Media } from '@/features/room/public/devices';
import { useStore } from '@/features/room/public/store';
import { Recorder, type Sink } from './recorder';

/** Records for as long as it is shown; what there is by then is handed on when the page is left or put aside. */
export function useRecorder(media: Media, sink: Sink, atOnce: boolean) {
  const [recorder] = useState(() => new Recorder(media, sink));
  const state = useStore(recorder);
  useEffect(() => {
    if (atOnce) recorder.start();
    return () => void recorder.stop();
  }, [recorder, atOnce]);
  const { on } = state;
  useEffect(() => {
    if (!on) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', recorder.flush);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', recorder.flush);
    };
  }, [on, recorder]);
  return { recorder, ...state };
}
