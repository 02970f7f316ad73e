import { Suspense, useState, type ReactNode } from 'react';
import { useFocusBack } from './useFocusBack';

/** Mounts a lazy dialog when it is opened for the first time and keeps it: closing can animate, drafts stay. */
export function WhenFirst({ opened, children }: { opened: boolean; children: ReactNode }) {
  const [used, setUsed] = useState(opened);
  if (opened && !used) setUsed(true);
  useFocusBack(opened);
  return used ? <Suspense fallback={null}>{children}</Suspense> : null;
}
