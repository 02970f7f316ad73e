import { useJob, useJobs } from '@/api/jobs';
import type { Job } from '@/api/types';
import { SearchSelect, type SearchSelectProps } from './SearchSelect';

const optionOf = ({ id, title, companyName }: Job) => ({ value: id, label: `${title} · ${companyName}` });

function useSearch(q: string, enabled: boolean) {
  const { data, isFetching, isPlaceholderData } = useJobs({ q, limit: 20 }, enabled);
  return { options: data?.items.map(optionOf), isFetching, isPlaceholderData };
}

export function JobSelect(props: Omit<SearchSelectProps, 'useSearch' | 'chosen'>) {
  const job = useJob(props.value ?? undefined).data;
  return <SearchSelect {...props} useSearch={useSearch} chosen={job && optionOf(job)} />;
}
