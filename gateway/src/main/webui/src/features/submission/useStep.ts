import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export const review = 'review';

/** Which part of the form is open lives in the address, so that Back goes one part back. */
export function useStep() {
  const [parameters, setParameters] = useSearchParams();
  const go = useCallback(
    (step: string | undefined, field?: string) => {
      setParameters({ ...(step && { step }), ...(field && { field }) });
      if (!field) window.scrollTo(0, 0);
    },
    [setParameters],
  );
  return { step: parameters.get('step'), field: parameters.get('field'), go };
}
