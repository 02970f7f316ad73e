const trap = '[role="dialog"], [role="menu"]';
const chosen = 'data-autofocus';

/**
 * Keeps the focus where somebody has moved it within a dialog or menu that has just opened. Mantine's focus trap moves
 * it to the first control when a timer ends, which on a busy machine can be after the first keys; what is marked as
 * chosen it leaves alone.
 */
export function keepFocusInTraps(page: Document, until: AbortSignal): void {
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const inside = target.closest(trap);
      if (!inside || inside === target) return;
      inside.querySelectorAll(`[${chosen}]`).forEach((other) => other.removeAttribute(chosen));
      target.setAttribute(chosen, '');
    },
    { signal: until },
  );
}
