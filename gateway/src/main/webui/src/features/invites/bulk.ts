import type { BulkAction, BulkRequest } from '@/api/inviteBulk';

/** What is to be done to many invites, or is done already by a batch. */
export interface Bulk {
  action: BulkAction;
  ids: string[];
  count: number;
  batchId?: string;
  /** What asked for it, for the focus. */
  by?: HTMLElement;
}

export const requestOf = ({ action, ids }: Bulk, expiresAt: string): BulkRequest => ({
  action,
  items: ids.map((inviteId) => ({ inviteId })),
  ...(action === 'extend' && { expiresAt }),
});
