import { useTranslation } from 'react-i18next';
import { interviewRules } from '@/api/interviewRules';

/** The catalogue's words for each interview rule, by its code. */
export function useRuleTexts(): Record<string, string> {
  const { t } = useTranslation();
  return Object.fromEntries(interviewRules.map((rule) => [rule, t(`schedule.rule.${rule}`)]));
}
