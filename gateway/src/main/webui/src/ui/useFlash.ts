import { useEffect, useRef } from 'react';

export function useFlash<E extends HTMLElement>(signature: string) {
  const element = useRef<E>(null);
  const seen = useRef(signature);
  useEffect(() => {
    if (seen.current === signature) return;
    seen.current = signature;
    element.current?.animate?.(
      [{ backgroundColor: 'color-mix(in srgb, var(--mantine-primary-color-filled) 18%, transparent)' }, {}],
      { duration: 1600, easing: 'ease-out' },
    );
  }, [signature]);
  return element;
}
