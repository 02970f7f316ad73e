import { useQuery } from '@tanstack/react-query';
import { key } from '@/api/keys';
import { Problem, problemFrom } from '@/api/problem';
import { offsetOf } from '@/candidate/clock';
import { roomApi, type As, type Portal } from '../roomApi';

const second = 1_000;

/** The interview as the person may enter it, kept up to date while the page is open. */
export function usePortal(id: string, as: As, watching: boolean) {
  const query = useQuery({
    queryKey: key('portal', id, as),
    queryFn: ({ signal }) => roomApi.portal(id, as, signal),
    staleTime: 0,
    refetchOnWindowFocus: watching,
    refetchInterval: ({ state }) =>
      state.data && (watching || state.data.videoHost)
        ? nextLook(state.data, offsetOf(state.data.now, state.dataUpdatedAt))
        : false,
    // A room that is still being prepared and a network that is gone are waited for.
    retry: (failures, error) => waitedFor(error) || failures < 1,
    retryDelay: (attempt, error) => (problemFrom(error).retryAfter ?? Math.min(attempt + 1, 5)) * second,
  });
  const { data, dataUpdatedAt } = query;
  return { ...query, offset: data ? offsetOf(data.now, dataUpdatedAt) : 0 };
}

export function waitedFor(error: unknown): boolean {
  return error instanceof Problem && (error.code === 'not-ready-yet' || error.unanswered);
}

/** How soon to ask again: at the opening every second, otherwise quietly. */
export function nextLook(portal: Portal, offset: number): number {
  if (portal.state === 'too-early' && portal.opensAt) {
    const left = Date.parse(portal.opensAt) - (Date.now() + offset);
    return Math.min(Math.max(left, second), 30 * second);
  }
  return portal.state === 'too-late' || portal.state === 'knock' ? 10 * second : 20 * second;
}
