import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { key } from '@/api/keys';
import { holdSlot, releaseHold } from '@/api/holds';
import { useWrite } from '@/api/write';

/** Holds the chosen slot for the interview; another choice or none lets it go. */
export function useHold(interviewId: string, slotId: string | undefined) {
  const queries = useQueryClient();
  const held = useRef<string>(undefined);
  const hold = useWrite({
    beside: true,
    asks: () => true,
    mutationFn: (slot: string) => holdSlot(slot, interviewId),
    onSuccess: ({ slotId: slot }) => {
      held.current = slot;
    },
    onError: () => void queries.invalidateQueries({ queryKey: key('slots') }),
  });
  const { mutate, reset } = hold;
  const release = useCallback(() => {
    if (held.current) void releaseHold(held.current, interviewId).catch(() => undefined);
    held.current = undefined;
  }, [interviewId]);
  useEffect(() => {
    if (slotId) mutate(slotId);
    else reset();
    return release;
  }, [slotId, mutate, reset, release]);
  return {
    hold: slotId && hold.data?.slotId === slotId ? hold.data : undefined,
    error: slotId ? hold.error : null,
    again: () => slotId && mutate(slotId),
    /** The booking has used it up: there is nothing to let go. */
    used: () => {
      held.current = undefined;
    },
  };
}
