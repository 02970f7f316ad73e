/** The rules that the server may name when it refuses a time for an interview. */
export const interviewRules = [
  'not-shortlisted',
  'interview-disabled',
  'online-disabled',
  'no-questions',
  'in-past',
  'notice-too-short',
  'too-far-ahead',
  'bad-duration',
  'candidate-overlap',
  'interviewer-overlap',
  'outside-working-hours',
  'daily-cap',
  'weekly-cap',
];
