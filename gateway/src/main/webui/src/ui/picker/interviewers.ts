import { useFoundInterviewers } from '@/api/slots';
import type { Interviewer } from '@/api/types';

export const interviewerOption = ({ id, name }: Interviewer) => ({ value: id, label: name });

export function useInterviewerSearch(q: string, enabled: boolean) {
  const { data, isFetching, isPlaceholderData } = useFoundInterviewers(q, enabled);
  return { options: data?.map(interviewerOption), isFetching, isPlaceholderData };
}
