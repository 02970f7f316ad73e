import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';

/** Worth asking again: the network, an overloaded service, a read model that is still behind. */
function retryable(error: Error): boolean {
  return !(error instanceof Problem) || error.status >= 502 || error.code === 'not-ready-yet';
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && retryable(error),
      retryDelay: (attempt, error) =>
        error instanceof Problem && error.retryAfter !== undefined
          ? error.retryAfter * 1_000
          : Math.min(500 * 2 ** attempt, 4_000),
    },
    mutations: { retry: false },
  },
});
