import { useCandidate, useCandidates } from '@/api/candidates';
import type { Candidate } from '@/api/types';
import { SearchSelect, type SearchSelectProps } from './SearchSelect';

const optionOf = ({ id, name, email }: Candidate) => ({ value: id, label: `${name} (${email})` });

function useSearch(q: string, enabled: boolean) {
  const { data, isFetching, isPlaceholderData } = useCandidates({ q, limit: 20 }, { enabled });
  return { options: data?.items.map(optionOf), isFetching, isPlaceholderData };
}

/** A candidate, found by name or email. */
export function CandidateSelect(props: Omit<SearchSelectProps, 'useSearch' | 'chosen'>) {
  const candidate = useCandidate(props.value ?? undefined).data;
  return <SearchSelect {...props} useSearch={useSearch} chosen={candidate && optionOf(candidate)} />;
}
