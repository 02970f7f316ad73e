import { useQuery } from '@tanstack/react-query';
import { key } from '@/api/keys';
import { selfPacedOf, type SelfPaced } from '@/api/selfPaced';
import { offsetOf } from '@/candidate/clock';

const second = 1_000;

/** Where the candidate is, looked at again when a clock of the server runs out. */
export function useSelfPaced(id: string) {
  const query = useQuery({
    queryKey: key('self-paced', id),
    queryFn: ({ signal }) => selfPacedOf(id, signal),
    refetchInterval: ({ state }) =>
      state.data ? nextLook(state.data, offsetOf(state.data.now, state.dataUpdatedAt)) : false,
    staleTime: 0,
  });
  const { data, dataUpdatedAt } = query;
  return { ...query, offset: data ? offsetOf(data.now, dataUpdatedAt) : 0 };
}

/** How soon to ask again: shortly after the next clock runs out, quietly for an answer of the recruiter. */
export function nextLook(
  { state, opensAt, question, adjustment }: SelfPaced,
  offset: number,
): number | false {
  if (state === 'not-prepared' || state === 'pending') return 20 * second;
  const until = state === 'too-early' ? opensAt : (question?.thinkEndsAt ?? question?.answerEndsAt);
  const waiting = adjustment && !adjustment.answeredAt;
  if (!until) return waiting ? 10 * second : false;
  const most = waiting ? 10 * second : 30 * second;
  return Math.min(Math.max(Date.parse(until) - (Date.now() + offset), 3 * second), most);
}
