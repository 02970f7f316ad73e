import type { OptionsFilter } from '@mantine/core';
import type { Found, Option } from './useOffer';

interface Shown {
  found: Found;
  chosen: Option[];
  first: Option[];
  except: string[];
  text: { q: string; waits: boolean };
}

/** What a picker offers: what the server found, and what is chosen even when it was not found. */
export function optionsOf({ found, chosen, first, except, text }: Shown) {
  const offered = (found.options ?? []).filter(({ value }) => !except.includes(value));
  const known = new Set(offered.map(({ value }) => value));
  const leading = [...first, ...chosen].filter(
    ({ value }, i, all) => !known.has(value) && all.findIndex((other) => other.value === value) === i,
  );
  const pending = text.waits || (found.options === undefined && found.isFetching);
  // The server decides what fits, and until it has, what was typed does: nobody picks a row that is about to go.
  // What was added here fits only while nothing is searched.
  const hidden = new Set(text.q ? leading.map(({ value }) => value) : []);
  const unsettled = text.waits || found.isPlaceholderData;
  const fits = (label: string, search: string) => label.toLowerCase().includes(search.trim().toLowerCase());
  const filter: OptionsFilter = ({ options, search }) =>
    options.filter(
      (option) =>
        'value' in option && !hidden.has(option.value) && (!unsettled || fits(option.label, search)),
    );
  return { data: [...leading, ...offered], filter, pending };
}
