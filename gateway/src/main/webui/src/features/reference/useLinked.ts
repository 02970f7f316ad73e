import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Brings into view what the address leads to, since that was not there when the page came.
 *
 * @returns says of an anchor whether the address leads to it, by a text that differs each time it does so anew
 */
export function useLinked(anchorOf: (name: string) => string | undefined) {
  const { hash, key } = useLocation();
  const name = hash.slice(1);
  const wanted = anchorOf(name) ?? name;
  useEffect(() => {
    if (wanted) document.getElementById(wanted)?.scrollIntoView();
  }, [wanted, key]);
  return (anchor: string) => (wanted === anchor ? key : undefined);
}
