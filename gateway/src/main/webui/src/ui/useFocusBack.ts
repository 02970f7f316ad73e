import { useEffect, useState } from 'react';
import { focusAgain } from './focusAgain';

/**
 * For a dialog that is mounted when it opens: it cannot know what had the focus before. When it closes, that has it
 * again, or the page where it is gone, unless something else has taken it.
 */
export function useFocusBack(opened: boolean) {
  const [was, setWas] = useState(false);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  if (opened !== was) {
    setWas(opened);
    if (opened) setOpener(openerOf(document.activeElement));
  }
  useEffect(() => {
    if (opened || !opener) return;
    const timer = focusAgain(opener, 20);
    return () => window.clearTimeout(timer);
  }, [opened, opener]);
}

/** An item of a menu goes with its menu; the button that opened that stays. */
function openerOf(element: Element | null): HTMLElement | null {
  const labelledBy = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = labelledBy ? document.getElementById(labelledBy) : element;
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}
