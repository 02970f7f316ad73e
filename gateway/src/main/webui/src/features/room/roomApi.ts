import { answer, api } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Meeting } from '@/api/schemas';
import type { Join } from './protocol';

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
  goOver: (id: string, as: As) =>
    answer(
      api.POST('/api/v1/interviews/{id}/go-over', {
        params: { path: { id } },
        body: { as },
        candidate: as === 'candidate',
        repeatable: true,
      }),
    ),
  ice: (id: string, as: As) => answer(api.GET('/api/v1/interviews/{id}/ice', to(id, as))),
};

/** The way in and out of one room. */
export interface Door {
  join: () => Promise<Join>;
  ice: () => Promise<Ice>;
}

export const interviewDoor = (id: string, as: As): Door => ({
  join: () => roomApi.join(id, as),
  ice: () => roomApi.ice(id, as),
});

/** For two who agreed to talk. */
export const talkDoor = (roomId: string): Door => {
  const params = { path: { roomId } };
  return {
    join: () => answer(api.POST('/api/v1/rooms/{roomId}/join', { params, repeatable: true })),
    ice: () => answer(api.GET('/api/v1/rooms/{roomId}/ice', { params })),
  };
};

/** A join that failed for a passing reason: no network, a busy server, a room not known yet, a lost race. */
export function passing(error: unknown): boolean {
  if (!(error instanceof Problem)) return true;
  return (
    error.unanswered || error.status === 500 || error.status === 429 || error.code === 'request-in-progress'
  );
}
