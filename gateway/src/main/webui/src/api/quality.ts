import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';

export type QualityRecord = Meeting['QualityRecord'];
export type QualityPerson = Meeting['QualityOfPerson'];
export type QualityEntry = Meeting['QualityEventEntry'];

/** Browsers tell every 10 seconds how they are connected. */
const often = 10_000;

/** @param live people may be in the room: what they measure appears by itself */
export const useQuality = (id: string, wanted: boolean, live: boolean) =>
  useQuery({
    queryKey: key('quality', id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/{id}/quality', { params: { path: { id } }, signal })),
    enabled: wanted,
    refetchInterval: live && often,
  });
