import { useTranslation } from 'react-i18next';
import { interviewRules } from '@/api/interviewRules';

/** What can be wrong with the link of another video service. */
const linkFlaws = [
  'link-not-https',
  'link-malformed',
  'link-invisible',
  'link-credentials',
  'link-host',
  'link-too-long',
  'not-online',
] as const;

/** The catalogue's words for each interview rule, and for each flaw of a link, by its code. */
export function useRuleTexts(): Record<string, string> {
  const { t } = useTranslation();
  const rules = interviewRules.map((rule): [string, string] => [rule, t(`schedule.rule.${rule}`)]);
  const flaws = linkFlaws.map((flaw): [string, string] => [flaw, t(`schedule.link.${flaw}`)]);
  return Object.fromEntries([...rules, ...flaws]);
}
