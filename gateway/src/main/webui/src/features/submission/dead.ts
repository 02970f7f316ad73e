import type { Problem } from '@/api/problem';

const looks: Record<string, 'expired' | 'replaced' | 'submitted' | 'closed' | 'invalid'> = {
  'token-expired': 'expired',
  'token-replaced': 'replaced',
  'already-submitted': 'submitted',
  'case-closed': 'closed',
  'case-erased': 'closed',
  'token-invalid': 'invalid',
};

/** The link leads nowhere any more, and no other try changes that. */
export const isDead = ({ code, status }: Problem): boolean =>
  code in looks || status === 404 || status === 410 || status === 401;

export const lookOf = (code: string) => looks[code] ?? 'invalid';
