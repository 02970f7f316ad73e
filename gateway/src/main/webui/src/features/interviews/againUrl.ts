import type { Interview } from '@/api/types';

/** The schedule form, filled in as this interview was; only the time is to be chosen. */
export function againUrl({
  jobId,
  candidate,
  interviewers,
  type,
  place,
  startsAt,
  endsAt,
}: Interview): string {
  const minutes = startsAt && endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : 0;
  const query = new URLSearchParams({
    candidateId: candidate.id,
    jobId,
    with: interviewers.map(({ id }) => id).join(','),
    how: type,
    ...(place ? { place } : {}),
    ...(minutes > 0 ? { minutes: String(minutes) } : {}),
  });
  return `/app/interviews/new?${query.toString()}`;
}
