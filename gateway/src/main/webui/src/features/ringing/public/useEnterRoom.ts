import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { leadsHere } from '../entry';

/** The way into the room of two who have just agreed; the page there waits until it is open. */
export function useEnterRoom() {
  const navigate = useNavigate();
  return useCallback(
    (roomId: string) => {
      leadsHere(roomId);
      void navigate(`/app/rooms/${roomId}`, { state: { agreed: true } });
    },
    [navigate],
  );
}
