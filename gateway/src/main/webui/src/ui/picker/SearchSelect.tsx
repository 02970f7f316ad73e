import { Select, type SelectProps } from '@mantine/core';
import { useOffer, type Given, type Option, type Search } from './useOffer';
import { useQueryText } from './useQueryText';

export type SearchSelectProps = Search &
  Omit<SelectProps, Given | 'value'> & { value: string | null; chosen: Option | undefined };

/** One of many, found by the server: what is chosen is shown wherever it is in the list. */
export function SearchSelect({ useSearch, first = [], except, chosen, ...props }: SearchSelectProps) {
  const shown = props.value ? [chosen ?? { value: props.value, label: '…' }] : [];
  const text = useQueryText([...shown, ...first]);
  return <Select {...props} {...useOffer({ useSearch, first, except }, shown, text)} />;
}
