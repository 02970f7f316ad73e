import { useFoundInterviewers, useInterviewersById } from '@/api/slots';
import type { Interviewer } from '@/api/types';
import {
  SearchMultiSelect,
  SearchSelect,
  type SearchMultiSelectProps,
  type SearchSelectProps,
} from './SearchSelect';

const optionOf = ({ id, name }: Interviewer) => ({ value: id, label: name });

function useSearch(q: string, enabled: boolean) {
  const { data, isFetching, isPlaceholderData } = useFoundInterviewers(q, enabled);
  return { options: data?.map(optionOf), isFetching, isPlaceholderData };
}

export function InterviewerSelect(props: Omit<SearchSelectProps, 'useSearch' | 'chosen'>) {
  const { value, first = [] } = props;
  const known = first.find((option) => option.value === value);
  const person = useInterviewersById(value && !known ? [value] : []).data?.[0];
  return <SearchSelect {...props} useSearch={useSearch} chosen={known ?? (person && optionOf(person))} />;
}

export function InterviewersSelect(props: Omit<SearchMultiSelectProps, 'useSearch' | 'chosen'>) {
  const people = useInterviewersById(props.value).data ?? [];
  return <SearchMultiSelect {...props} useSearch={useSearch} chosen={people.map(optionOf)} />;
}
