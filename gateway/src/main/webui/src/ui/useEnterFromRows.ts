import { useEffect, useRef, type RefObject } from 'react';

/**
 * Enter on a chosen row leads to what can be done with all that are chosen, past the rows between. Answers where the
 * keyboard came from.
 */
export function useEnterFromRows(bar: RefObject<HTMLElement | null>) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key !== 'Enter' || !(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
      if (!target.checked || target.closest('[role="dialog"], form')) return;
      event.preventDefault();
      row.current = target;
      bar.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, [bar]);
  return row;
}
