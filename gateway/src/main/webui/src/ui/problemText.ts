import type { TFunction } from 'i18next';
import { problemFrom } from '@/api/problem';

/** The catalogue's text for the problem's code; the server's own words when the catalogue has none. */
export function problemText(error: unknown, t: TFunction): string {
  const problem = problemFrom(error);
  return t(`problem.${problem.code}`, { defaultValue: problem.detail || t('problem.unknown') });
}
