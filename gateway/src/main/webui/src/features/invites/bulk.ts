import type { BulkAction, BulkRequest } from '@/api/inviteBulk';
import type { HourLimits } from '@/ui/hours';

/** The server takes one hour to ninety days; one hour from now is less when it arrives. */
export const inviteHours: HourLimits = { presets: [24, 72, 168, 720], fewest: 2, most: 2_159 };

/** What is to be done to many invites, or is done already by a batch. */
export interface Bulk {
  action: BulkAction;
  /** Of invites; of interviews where invites are to be created. */
  ids: string[];
  count: number;
  batchId?: string;
  /** What asked for it, for the focus. */
  by?: HTMLElement;
}

export const requestOf = ({ action, ids }: Bulk, expiresAt: string): BulkRequest => ({
  action,
  items: ids.map((id) => (action === 'create' ? { interviewId: id } : { inviteId: id })),
  ...(action === 'extend' && { expiresAt }),
});
