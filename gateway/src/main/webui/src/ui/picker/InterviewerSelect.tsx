import { useInterviewersById } from '@/api/slots';
import { interviewerOption, useInterviewerSearch } from './interviewers';
import { SearchSelect, type SearchSelectProps } from './SearchSelect';

export function InterviewerSelect(props: Omit<SearchSelectProps, 'useSearch' | 'chosen'>) {
  const { value, first = [] } = props;
  const known = first.find((option) => option.value === value);
  const person = useInterviewersById(value && !known ? [value] : []).data?.[0];
  const chosen = known ?? (person && interviewerOption(person));
  return <SearchSelect {...props} useSearch={useInterviewerSearch} chosen={chosen} />;
}
