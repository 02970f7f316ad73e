import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import type { Session } from './types';

export const sessionQuery = {
  queryKey: ['session'],
  // A 401 here means "not signed in", which is an answer, not an expired session.
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.get<Session>('/session', {}, { signal, candidate: true }),
  staleTime: 60_000,
};

export const useSession = () => useQuery(sessionQuery);

export const signInUrl = (to: string) => `/login?to=${encodeURIComponent(to)}`;
