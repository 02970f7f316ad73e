import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';

export const sessionQuery = {
  queryKey: key('session'),
  // A 401 here means "not signed in", which is an answer, not an expired session.
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    answer(api.GET('/api/v1/session', { signal, candidate: true })),
  staleTime: 60_000,
};

export const useSession = () => useQuery(sessionQuery);

export const signInUrl = (to: string) => `/login?to=${encodeURIComponent(to)}`;
