import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';

/** Has this browser the candidate's own page? Those who came by the link of one interview have not. */
export function useHasHome(asked: boolean): boolean {
  const { isSuccess } = useQuery({
    queryKey: ['candidate-home'],
    queryFn: ({ signal }) => api.get('/candidate/home', {}, { candidate: true, signal }),
    enabled: asked,
    retry: false,
  });
  return isSuccess;
}
