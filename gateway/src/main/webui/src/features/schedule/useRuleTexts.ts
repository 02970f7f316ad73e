import { useTranslation } from 'react-i18next';

const rules = [
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

/** The catalogue's words for each interview rule, by its code. */
export function useRuleTexts(): Record<string, string> {
  const { t } = useTranslation();
  return Object.fromEntries(rules.map((rule) => [rule, t(`schedule.rule.${rule}`)]));
}
