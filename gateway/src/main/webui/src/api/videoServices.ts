import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';
import { useWrite } from './write';

export type VideoService = Meeting['VideoService'];
export type VideoServiceTest = Meeting['VideoServiceTest'];

export const useVideoServices = () =>
  useQuery({
    queryKey: key('video-services'),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/video-services', { signal })),
    select: ({ items }) => items,
  });

const untilMade = 4_000;

/** Where an interview is held for which a meeting is made on a video service; null until it is made. */
export const useMadeVideo = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: key('interview', id, 'video'),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/interviews/{id}/portal', {
          params: { path: { id }, query: { as: 'interviewer' } },
          signal,
        }),
      ),
    select: ({ videoLink }) => videoLink ?? null,
    enabled,
    retry: false,
    refetchInterval: ({ state }) => (state.data && !state.data.videoLink ? untilMade : false),
  });

/** Asks the service now whether account and keys are right; nothing is made there. */
export const useTestVideoService = (service: VideoService['id']) =>
  useWrite({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/video-services/{service}/test', {
          params: { path: { service } },
          repeatable: true,
        }),
      ),
    asks: () => true,
  });
