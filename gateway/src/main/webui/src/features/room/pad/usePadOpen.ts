import { useState } from 'react';
import { tabNote } from './tabNote';

/** Whether the pad is in sight; it is again after a reload. `byHand`: somebody has just opened it. */
export function usePadOpen() {
  const [note] = useState(() => tabNote('open'));
  const [open, setOpen] = useState(() => note.read() !== null);
  const [byHand, setByHand] = useState(false);
  const show = (next: boolean) => {
    setOpen(next);
    setByHand(next);
    note.write(next ? 'yes' : null);
  };
  return { open, byHand, show };
}
