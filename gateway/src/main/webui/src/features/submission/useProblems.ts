import { useTranslation } from 'react-i18next';
import type { FormField } from '@/api/submission';
import { problemsOf } from './public/fields';
import { useFilling } from './filling';
import { same } from './merge';
import { useShownText } from './public/shownText';

export interface ShownProblem {
  key: string;
  label: string;
  message: string;
}

/** What is wrong with these fields, in words: what this page finds, and what the server has refused of what still stands. */
export function useProblems(fields: FormField[], show: boolean) {
  const { t } = useTranslation();
  const { view, draft, today, refused } = useFilling();
  const shownText = useShownText();
  const found = problemsOf(fields, { values: draft.values, documents: view.documents }, today);
  const all = fields.flatMap((field): ShownProblem[] => {
    const { key, label } = field;
    const own = found.find((problem) => problem.key === key);
    if (own) {
      const bound = field.type === 'date' ? shownText(field, String(own.bound ?? '')) : own.bound;
      return [{ key, label, message: t(`submission.field.${own.code}`, { bound }) }];
    }
    const theirs = refused.find((each) => each.key === key && same(each.value, draft.values[key]));
    return theirs ? [{ key, label, message: theirs.message }] : [];
  });
  const stated = new Set(refused.map(({ key }) => key));
  return { all, shown: show ? all : all.filter(({ key }) => stated.has(key)) };
}
