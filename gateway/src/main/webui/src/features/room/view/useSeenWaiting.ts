import { useQuery } from '@tanstack/react-query';
import { key } from '@/api/keys';
import { roomApi, type As } from '../roomApi';

/** Whether an interviewer is in the room, who sees that one waits; unknown is no. Asked every five seconds. */
export function useSeenWaiting(id: string, as: As, waiting: boolean): boolean {
  const { data } = useQuery({
    queryKey: key('portal', id, as, 'seen'),
    queryFn: ({ signal }) => roomApi.portal(id, as, signal),
    enabled: waiting,
    staleTime: 0,
    refetchInterval: 5_000,
    refetchIntervalInBackground: true,
  });
  return waiting && data?.interviewerInside === true;
}
