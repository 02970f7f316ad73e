/** Back to where the keyboard was before a dialog that is gone now, if that is still there. */
export function focusAgain(element: HTMLElement | null | undefined) {
  window.setTimeout(() => element?.isConnected && element.focus());
}
