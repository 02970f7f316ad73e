import { useState } from 'react';

const name = () => `parley.pad.open:${window.location.pathname}`;

/** Whether the pad is in sight; it is again after a reload. `byHand`: somebody has just opened it. */
export function usePadOpen() {
  const [open, setOpen] = useState(() => read() === 'yes');
  const [byHand, setByHand] = useState(false);
  const show = (next: boolean) => {
    setOpen(next);
    setByHand(next);
    write(next ? 'yes' : 'no');
  };
  return { open, byHand, show };
}

function read(): string | null {
  try {
    return sessionStorage.getItem(name());
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    sessionStorage.setItem(name(), value);
  } catch {
    // A click opens it again.
  }
}
