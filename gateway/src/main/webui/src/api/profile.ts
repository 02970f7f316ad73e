import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Invites } from './schemas';
import { useWrite } from './write';

export type Profile = Invites['ProfileResponse'];
export type ProfileRequest = Invites['ProfileRequest'];
export type Level = Invites['Level'];

export const levels = ['beginner', 'intermediate', 'advanced', 'expert'] as const satisfies readonly Level[];

const own = '/api/v1/profile';
const photo = '/api/v1/profile/photo';

export const useProfile = (enabled = true) =>
  useQuery({
    queryKey: key('profile'),
    queryFn: ({ signal }) => answer(api.GET(own, { signal })),
    enabled,
  });

export function useSaveProfile() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: ProfileRequest) => answer(api.PUT(own, { body })),
    onSuccess: (saved) => queries.setQueryData(key('profile'), saved),
  });
}

/** A square JPEG; what others see of the person's face. */
export function useSavePhoto() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (picture: Blob) =>
      answer(
        api.PUT(photo, {
          body: picture as unknown as string,
          headers: { 'Content-Type': 'image/jpeg' },
        }),
      ),
    onSuccess: (saved) => queries.setQueryData(key('profile'), saved),
  });
}

export function useRemovePhoto() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => answer(api.DELETE(photo)),
    onSuccess: (saved) => queries.setQueryData(key('profile'), saved),
  });
}

export const useBlocks = () =>
  useQuery({
    queryKey: key('blocks'),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/profile/blocks', { signal })),
  });

export function useUnblock() {
  const queries = useQueryClient();
  return useWrite({
    beside: true,
    mutationFn: (userId: string) =>
      answer(api.DELETE('/api/v1/partners/{userId}/block', { params: { path: { userId } } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: key('blocks') });
      void queries.invalidateQueries({ queryKey: key('partners') });
    },
  });
}
