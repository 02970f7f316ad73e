import type { CaseRecord } from '@/api/cases';

export type StepName = 'created' | 'candidate' | 'submitted' | 'review' | 'decided';
export type StepState = 'done' | 'current' | 'stuck' | 'ahead';

const names: StepName[] = ['created', 'candidate', 'submitted', 'review', 'decided'];

/** How many of the steps lie behind a case of this status. */
const behind: Record<CaseRecord['status'], number> = {
  pending: 0,
  vendor_assigned: 0,
  candidate_assigned: 1,
  needs_resubmission: 1,
  submitted: 2,
  assigned: 3,
  approved: 5,
  rejected: 5,
};

export function stepsOf({ status, candidateTokenExpired }: CaseRecord): [StepName, StepState][] {
  const done = behind[status];
  const stuck = candidateTokenExpired === true || status === 'needs_resubmission';
  return names.map((name, at) => [
    name,
    at < done ? 'done' : at > done ? 'ahead' : stuck ? 'stuck' : 'current',
  ]);
}
