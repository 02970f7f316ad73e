import type { Provider } from '@/api/interviewActions';

/** On which video service an interview is held; nothing chosen is what the server takes then. */
export interface Video {
  provider: Provider['id'] | null;
  /** What was pasted; it counts only for another video service. */
  videoLink: string;
}

export const longestLink = 2_000;

export const usualProvider = (offered: Provider[]) =>
  (offered.find(({ id }) => id !== 'EXTERNAL_LINK') ?? offered[0])?.id ?? null;

export const isPasted = ({ provider }: Video) => provider === 'EXTERNAL_LINK';

/** On its service Parley makes a meeting. */
export const isMade = ({ provider }: Pick<Video, 'provider'>) =>
  provider === 'ZOOM' || provider === 'GOOGLE_MEET';

/** Where nobody here can knock, or be seen leaving. */
export const isElsewhere = (video: Pick<Video, 'provider'>) =>
  video.provider === 'EXTERNAL_LINK' || isMade(video);

/** What is still to be filled in: a text key. The server looks closer. */
export function missingLink(video: Video): string | undefined {
  if (!isPasted(video)) return undefined;
  const link = video.videoLink.trim();
  if (!link) return 'schedule.video.pick';
  return /^https:\/\//i.test(link) ? undefined : 'schedule.link.link-not-https';
}

/** What is sent of it. */
export const videoOf = (video: Video): { provider?: Provider['id']; videoLink?: string } => ({
  ...(video.provider ? { provider: video.provider } : {}),
  ...(isPasted(video) ? { videoLink: video.videoLink.trim() } : {}),
});

export function hostOf(link: string | undefined): string | undefined {
  return link && URL.canParse(link) ? new URL(link).hostname : undefined;
}
