import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '@/ui/ProblemSummary';

const rules = [
  'cutoff',
  'reschedule-cap',
  'not-shortlisted',
  'interview-disabled',
  'online-disabled',
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

/** Why it was refused, in words for a candidate. */
export function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const texts = Object.fromEntries(rules.map((rule) => [rule, t(`selfservice.rule.${rule}`)]));
  return <ProblemSummary error={error} texts={texts} />;
}
