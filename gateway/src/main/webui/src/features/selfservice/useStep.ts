import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type Step = 'choose' | 'confirm' | 'cancel' | 'done';

/** Which question is open lives in the address, so that Back goes one question back. */
export function useStep() {
  const [parameters, setParameters] = useSearchParams();
  const go = useCallback(
    (step: Step | undefined, replace = false) => {
      setParameters(step ? { step } : {}, { replace });
      window.scrollTo(0, 0);
    },
    [setParameters],
  );
  return { step: parameters.get('step') as Step | null, go };
}
