import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { key } from '@/api/keys';

/** Has this browser the candidate's own page? Those who came by the link of one interview have not. */
export function useHasHome(asked: boolean): boolean {
  const { isSuccess } = useQuery({
    queryKey: key('candidate-home'),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/candidate/home', { candidate: true, signal })),
    enabled: asked,
    retry: false,
  });
  return isSuccess;
}
