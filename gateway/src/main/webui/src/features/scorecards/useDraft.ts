import { useQueryClient } from '@tanstack/react-query';
import { key } from '@/api/keys';
import { useFillScorecard, type Scorecard } from '@/api/scorecards';
import { useAutosave } from '@/ui/useAutosave';
import { draftOf } from './draft';

/** The viewer's own card while it is typed. */
export function useDraft(interviewId: string, mine: Scorecard | undefined) {
  const queries = useQueryClient();
  const fill = useFillScorecard(interviewId);
  const scorecards = key('scorecards', interviewId);
  const kept = (card: Scorecard | undefined) => ({ draft: draftOf(card), version: card?.version });
  return useAutosave(kept(mine), {
    send: async (draft, version, submitted) =>
      (await fill.mutateAsync({ ...draft, submitted, version })).mine?.version,
    reread: async () => {
      await queries.refetchQueries({ queryKey: scorecards });
      return kept(queries.getQueryData<{ mine?: Scorecard }>(scorecards)?.mine);
    },
    onRefused: ({ status }) => {
      if (status === 409) void queries.invalidateQueries({ queryKey: scorecards });
    },
  });
}
