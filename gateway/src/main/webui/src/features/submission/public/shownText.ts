import { useTranslation } from 'react-i18next';
import type { FormField } from '@/api/submission';
import { countryName } from '../countries';
import type { Maybe } from '../merge';

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An answer in words. */
export function useShownText() {
  const { t } = useTranslation();
  return ({ type, options }: FormField, value: Maybe): string => {
    if (type === 'checkbox') return t(value === true ? 'submission.answer.yes' : 'submission.answer.no');
    if (value === undefined || value === '') return t('submission.answer.none');
    const text = String(value);
    if (type === 'date' && !Number.isNaN(Date.parse(text))) return days.format(new Date(text));
    if (type === 'country' && /^[A-Z]{2}$/.test(text)) return countryName(text);
    return options?.find((option) => option.value === text)?.label ?? text;
  };
}
