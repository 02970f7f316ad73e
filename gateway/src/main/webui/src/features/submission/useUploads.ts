import { useEffect } from 'react';
import type { Uploads } from './uploads';

/** Goes on when the network is back; asks before the page is left with a file half sent. */
export function useUploads(uploads: Uploads) {
  useEffect(() => {
    const back = () => uploads.retryUnanswered();
    const warn = (event: BeforeUnloadEvent) => uploads.busy && event.preventDefault();
    window.addEventListener('online', back);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('beforeunload', warn);
      uploads.stop();
    };
  }, [uploads]);
}
