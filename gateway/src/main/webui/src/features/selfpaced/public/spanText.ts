import type { TFunction } from 'i18next';

/** "2 minutes and 30 seconds" */
export function spanText(seconds: number, t: TFunction): string {
  const rest = Math.round(seconds) % 60;
  const minutes = Math.floor(Math.round(seconds) / 60);
  const minuteText = t('selfpaced.time.minutes', { count: minutes });
  const secondText = t('selfpaced.time.seconds', { count: rest });
  if (minutes === 0) return secondText;
  return rest === 0 ? minuteText : t('selfpaced.time.both', { minutes: minuteText, seconds: secondText });
}
