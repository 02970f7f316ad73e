import { useQuery } from '@tanstack/react-query';
import { key } from '@/api/keys';
import { roomApi, type As } from '../roomApi';

/** The interview whose lobby it is. */
export interface Waiting {
  id: string;
  as: As;
}

const nobody: Waiting = { id: '', as: 'candidate' };

/** Whether an interviewer is in the room, who sees that one waits; unknown is no. Asked every five seconds. */
export function useSeenWaiting({ id, as }: Waiting | undefined = nobody, waiting: boolean): boolean {
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
