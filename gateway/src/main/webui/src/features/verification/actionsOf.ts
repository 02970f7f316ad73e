import type { CaseRecord, CaseStatus } from '@/api/cases';

export interface Viewer {
  id: string | undefined;
  admin: boolean;
}

const to = {
  vendor: ['pending'],
  candidate: ['pending', 'vendor_assigned', 'needs_resubmission'],
  pending: ['candidate_assigned'],
  review: ['submitted'],
  decide: ['assigned'],
  reopen: ['approved', 'rejected'],
} satisfies Record<string, CaseStatus[]>;

const from = (statuses: CaseStatus[], { status }: CaseRecord) => statuses.includes(status);

/** What this viewer may do with the case as it stands; the server has the last word. */
export function actionsOf(record: CaseRecord, { id, admin }: Viewer) {
  const vendor = id !== undefined && record.vendorId === id;
  const reviews = admin || (vendor && record.reviewDelegated === true);
  const gone = record.erasedAt !== undefined;
  const settled = from(to.reopen, record);
  return {
    resend: admin && record.candidateTokenExpired === true,
    vendor: admin && !gone && from(to.vendor, record),
    candidate: (admin || vendor) && !gone && from(to.candidate, record),
    pending: admin && from(to.pending, record),
    take: reviews && !gone && from(to.review, record),
    reviewer: admin && !gone && from(to.review, record),
    decide: record.reviewerId === id && !gone && from(to.decide, record),
    reopen: admin && !gone && settled,
    contact: admin && !gone && !settled,
    erase: admin && !gone,
  };
}

export type Actions = ReturnType<typeof actionsOf>;
export type ActionName = keyof Actions;

/** The one that brings it further, if it is this viewer's turn. */
export function nextOf(actions: Actions): ActionName | undefined {
  const order: ActionName[] = ['resend', 'take', 'decide', 'candidate'];
  return order.find((name) => actions[name]);
}
