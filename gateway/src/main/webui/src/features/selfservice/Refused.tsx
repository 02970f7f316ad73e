import { useTranslation } from 'react-i18next';
import { interviewRules } from '@/api/interviewRules';
import { ProblemSummary } from '@/ui/ProblemSummary';

const rules = ['cutoff', 'reschedule-cap', ...interviewRules];

/** Why it was refused, in words for a candidate. */
export function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const texts = Object.fromEntries(rules.map((rule) => [rule, t(`selfservice.rule.${rule}`)]));
  return <ProblemSummary error={error} texts={texts} />;
}
