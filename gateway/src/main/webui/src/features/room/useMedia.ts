import { useEffect, useState } from 'react';
import { Media } from './media';

/** The own devices, asked for when needed and let go as soon as they are not, or the page is left. */
export function useMedia(needed: boolean, picture?: MediaTrackConstraints): Media {
  const [media] = useState(() => new Media(picture));
  useEffect(() => {
    if (!needed) return;
    const start = () => void media.start();
    const back = ({ persisted }: PageTransitionEvent) => persisted && start();
    start();
    window.addEventListener('pagehide', media.stop);
    window.addEventListener('pageshow', back);
    return () => {
      window.removeEventListener('pagehide', media.stop);
      window.removeEventListener('pageshow', back);
      media.stop();
    };
  }, [media, needed]);
  return media;
}
