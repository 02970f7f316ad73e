import type { Interview } from '@/api/types';
import { csvText } from '@/ui/csv';

const columns: [string, (interview: Interview) => string | undefined][] = [
  ['id', ({ id }) => id],
  ['status', ({ status }) => status],
  ['startsAt', ({ startsAt }) => startsAt],
  ['endsAt', ({ endsAt }) => endsAt],
  ['zone', ({ zone }) => zone],
  ['candidate', ({ candidate }) => candidate.name],
  ['email', ({ candidate }) => candidate.email],
  ['job', ({ jobTitle }) => jobTitle],
  ['company', ({ companyName }) => companyName],
  ['interviewers', ({ interviewers }) => interviewers.map(({ name }) => name).join('; ')],
  ['type', ({ type }) => type],
  ['mode', ({ mode }) => mode],
  ['place', ({ place }) => place],
  ['noShowParty', ({ noShowParty }) => noShowParty],
  ['cancelReason', ({ cancelReason }) => cancelReason],
  ['createdAt', ({ createdAt }) => createdAt],
];

export function csvOf(interviews: Interview[]): string {
  const rows = interviews.map((interview) => columns.map(([, read]) => read(interview) ?? ''));
  return csvText([columns.map(([name]) => name), ...rows]);
}
