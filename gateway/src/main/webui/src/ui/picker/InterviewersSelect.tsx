import { useInterviewersById } from '@/api/slots';
import { interviewerOption, useInterviewerSearch } from './interviewers';
import { SearchMultiSelect, type SearchMultiSelectProps } from './SearchMultiSelect';

export function InterviewersSelect(props: Omit<SearchMultiSelectProps, 'useSearch' | 'chosen'>) {
  const people = useInterviewersById(props.value).data ?? [];
  return (
    <SearchMultiSelect {...props} useSearch={useInterviewerSearch} chosen={people.map(interviewerOption)} />
  );
}
