import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useOffer, type Given, type Option, type Search } from './useOffer';
import { useQueryText } from './useQueryText';

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
