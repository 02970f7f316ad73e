import type { Interview } from '@/api/types';

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

/** RFC 4180. What a spreadsheet would take for a formula is kept a text. */
export function csvOf(interviews: Interview[]): string {
  const rows = interviews.map((interview) => columns.map(([, read]) => cell(read(interview) ?? '')));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
