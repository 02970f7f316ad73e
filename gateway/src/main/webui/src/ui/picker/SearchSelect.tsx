import { MultiSelect, Select, type MultiSelectProps, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { optionsOf } from './optionsOf';
import { useQueryText } from './useQueryText';

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

interface Search {
  /** Asks the server; a hook. */
  useSearch: (q: string, enabled: boolean) => Found;
  /** Offered before all others while nothing is typed. */
  first?: Option[];
  /** Never offered. */
  except?: string[];
}

type Given = 'data' | 'searchable' | 'filter' | 'nothingFoundMessage' | 'onSearchChange' | 'onDropdownOpen';

export type SearchSelectProps = Search &
  Omit<SelectProps, Given | 'value'> & { value: string | null; chosen: Option | undefined };

/** What a select offers, from what is chosen, what was typed and what the server found for it. */
function useOffer(
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

/** One of many, found by the server: what is chosen is shown wherever it is in the list. */
export function SearchSelect({ useSearch, first = [], except, chosen, ...props }: SearchSelectProps) {
  const shown = props.value ? [chosen ?? { value: props.value, label: '…' }] : [];
  const text = useQueryText([...shown, ...first]);
  return <Select {...props} {...useOffer({ useSearch, first, except }, shown, text)} />;
}

export type SearchMultiSelectProps = Search &
  Omit<MultiSelectProps, Given | 'value'> & { value: string[]; chosen: Option[] };

/** Several of many, found by the server. */
export function SearchMultiSelect({ useSearch, first, except, chosen, ...props }: SearchMultiSelectProps) {
  const shown = props.value.map(
    (value) => chosen.find((option) => option.value === value) ?? { value, label: '…' },
  );
  const text = useQueryText([]);
  return <MultiSelect {...props} {...useOffer({ useSearch, first, except }, shown, text)} />;
}
