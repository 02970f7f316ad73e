import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters live in the address: they survive a reload and can be sent to a colleague. */
export function useUrlState() {
  const [parameters, setParameters] = useSearchParams();
  const get = (name: string) => parameters.get(name) ?? '';
  const set = useCallback(
    (changes: Record<string, string | number | undefined | null>) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          if (!('page' in changes)) next.delete('page');
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === null || value === '') next.delete(name);
            else next.set(name, String(value));
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return { get, set, page: Math.max(1, Number(get('page')) || 1) };
}
