import { useState } from 'react';
import type { Submission } from '@/api/submission';

/** Whether the candidate has agreed to this text in this browser; another version of it has to be asked again. */
export function useConsent({ caseNumber, consent: { version } }: Submission) {
  const name = `parley-consent-${caseNumber}-${version}`;
  const [given, setGiven] = useState(() => read(name));
  const consent = (to: boolean) => {
    setGiven(to);
    write(name, to);
  };
  return [given, consent] as const;
}

function read(name: string): boolean {
  try {
    return sessionStorage.getItem(name) === '1';
  } catch {
    return false;
  }
}

function write(name: string, given: boolean) {
  try {
    if (given) sessionStorage.setItem(name, '1');
    else sessionStorage.removeItem(name);
  } catch {
    // It is asked again after a reload.
  }
}
