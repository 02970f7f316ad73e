import type { LiveInvitation } from '@/api/liveInvitations';

export type Outcome = 'enter' | 'declined' | 'unanswered' | 'missed' | 'cancelled' | 'forsaken' | 'elsewhere';

/**
 * What the end of an invitation means to one tab.
 *
 * @param answeredHere whether its button was pressed in this tab
 * @param rangHere     whether this browser rang the other person
 */
export function outcomeOf(
  { status, sent }: Pick<LiveInvitation, 'status' | 'sent'>,
  answeredHere: boolean,
  rangHere: boolean,
): Outcome | undefined {
  switch (status) {
    case 'accepted':
    case 'merged':
      return answeredHere || rangHere ? 'enter' : 'elsewhere';
    case 'rejected':
      return sent ? 'declined' : undefined;
    case 'expired':
      return sent ? 'unanswered' : 'missed';
    case 'cancelled':
      return sent ? (answeredHere ? undefined : 'forsaken') : 'cancelled';
    default:
      return undefined;
  }
}
