/**
 * Back to where the keyboard was before a dialog that is gone or going now, or to the page where that is gone too.
 * Does nothing when the keyboard has gone on elsewhere meanwhile, as into the next dialog.
 *
 * @param after in milliseconds
 */
export function focusAgain(element: HTMLElement | null | undefined, after = 0): number {
  const going = document.activeElement?.closest('[role="dialog"]');
  return window.setTimeout(() => {
    const now = document.activeElement;
    if (now && now !== document.body && !going?.contains(now)) return;
    const back = element?.isConnected ? element : document.getElementById('content');
    back?.focus({ preventScroll: true });
  }, after);
}
