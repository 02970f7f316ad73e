import { useEffect, useRef } from 'react';

/** Tab stops once at many cards, as it does at radio buttons: at the chosen one, else the first. Arrows lead on. */
export function useOneTabStop() {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cards = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    const stop = cards.find((card) => card.getAttribute('aria-checked') === 'true') ?? cards[0];
    cards.forEach((card) => (card.tabIndex = card === stop ? 0 : -1));
  });
  return group;
}
