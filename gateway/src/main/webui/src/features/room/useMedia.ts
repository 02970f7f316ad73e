import { useEffect, useState } from 'react';
import { Media } from './media';

/** The own devices for as long as the page stands; asked for when first needed. */
export function useMedia(needed: boolean): Media {
  const [media] = useState(() => new Media());
  useEffect(() => {
    if (needed) void media.start();
  }, [media, needed]);
  useEffect(() => () => media.stop(), [media]);
  return media;
}
