import { useEffect } from 'react';
import { tellOpened } from '@/api/submission';

/** Says once that the candidate has the page before their eyes: not a prefetch, not a tab in the background. */
export function useOpened() {
  useEffect(() => {
    let told = false;
    const tell = () => {
      if (told || document.visibilityState !== 'visible') return;
      told = true;
      tellOpened().catch(() => (told = false));
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, []);
}
