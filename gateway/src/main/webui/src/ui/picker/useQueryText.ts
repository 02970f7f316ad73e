import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Option } from './useOffer';

/** What to ask the server for: what was typed, once it rests; nothing while it only repeats what is chosen. */
export function useQueryText(chosen: Option[]) {
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const repeats = (text: string) => chosen.some(({ label }) => label === text);
  const [settled] = useDebouncedValue(typed.trim(), 200);
  return {
    /** Whether it was opened once: before that nothing needs to be asked. */
    opened,
    q: repeats(settled) ? '' : settled,
    /** What was typed is not asked yet. */
    waits: settled !== typed.trim() && !repeats(typed.trim()),
    events: { onSearchChange: setTyped, onDropdownOpen: () => setOpened(true) },
  };
}
