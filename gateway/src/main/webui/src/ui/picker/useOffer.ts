import { useTranslation } from 'react-i18next';
import { optionsOf } from './optionsOf';
import type { useQueryText } from './useQueryText';

export interface Option {
  value: string;
  label: string;
}

export interface Found {
  /** Of the first page that fits; undefined while it is on its way. */
  options: Option[] | undefined;
  isFetching: boolean;
  /** They are the answer to what was asked before. */
  isPlaceholderData: boolean;
}

export interface Search {
  /** Asks the server; a hook. */
  useSearch: (q: string, enabled: boolean) => Found;
  /** Offered before all others while nothing is typed. */
  first?: Option[];
  /** Never offered. */
  except?: string[];
}

export type Given =
  'data' | 'searchable' | 'filter' | 'nothingFoundMessage' | 'onSearchChange' | 'onDropdownOpen';

/** What a select offers, from what is chosen, what was typed and what the server found for it. */
export function useOffer(
  { useSearch, first = [], except = [] }: Search,
  shown: Option[],
  text: ReturnType<typeof useQueryText>,
) {
  const { t } = useTranslation();
  const found = useSearch(text.q, text.opened);
  const { data, filter, pending } = optionsOf({ found, chosen: shown, first, except, text });
  return {
    ...text.events,
    searchable: true,
    data,
    filter,
    nothingFoundMessage: t(pending ? 'ui.picker.searching' : 'ui.picker.nothing'),
  };
}
