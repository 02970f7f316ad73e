import { answer, api } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Meeting } from '@/api/schemas';

export type Portal = Meeting['PortalResponse'];
export type As = Portal['as'];
export type Ice = Meeting['Ice'];

const to = (id: string, as: As) => ({
  params: { path: { id }, query: { as } },
  candidate: as === 'candidate',
});

export const roomApi = {
  portal: (id: string, as: As, signal?: AbortSignal) =>
    answer(api.GET('/api/v1/interviews/{id}/portal', { ...to(id, as), signal })),
  join: (id: string, as: As) =>
    answer(
      api.POST('/api/v1/interviews/{id}/join', {
        params: { path: { id } },
        body: { as },
        candidate: as === 'candidate',
        repeatable: true,
      }),
    ),
  ice: (id: string, as: As) => answer(api.GET('/api/v1/interviews/{id}/ice', to(id, as))),
};

/** A join that failed for a passing reason: no network, a busy server, a room not known yet, a lost race. */
export function passing(error: unknown): boolean {
  if (!(error instanceof Problem)) return true;
  return (
    error.unanswered || error.status === 500 || error.status === 429 || error.code === 'request-in-progress'
  );
}
