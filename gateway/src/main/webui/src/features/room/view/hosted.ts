import type { RoomSnapshot } from '../roomSession';
import type { Store } from '../store';

export type People = Pick<
  RoomSnapshot,
  'self' | 'participants' | 'lobby' | 'up' | 'hand' | 'locked' | 'full'
>;

/** What those parts need of the session in which interviewers keep order. */
export interface Hosted extends Store<People> {
  admit: (participantId: string) => void;
  admitAll: () => void;
  deny: (participantId: string) => void;
  mute: (participantId: string) => void;
  remove: (participantId: string) => void;
  lock: (locked: boolean) => void;
  end: () => void;
}
