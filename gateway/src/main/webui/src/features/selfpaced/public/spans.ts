import type { TFunction } from 'i18next';

const part = (text: string, unit: string) =>
  Number(new RegExp(`(\\d+(?:\\.\\d+)?)${unit}`).exec(text)?.[1] ?? 0);

/** Seconds of an ISO 8601 duration without days, as the server writes them. */
export function secondsOf(duration: string): number {
  const time = duration.split('T')[1] ?? '';
  return part(time, 'H') * 3_600 + part(time, 'M') * 60 + part(time, 'S');
}

/** "2 minutes and 30 seconds" */
export function spanText(seconds: number, t: TFunction): string {
  const rest = Math.round(seconds) % 60;
  const minutes = Math.floor(Math.round(seconds) / 60);
  const minuteText = t('selfpaced.time.minutes', { count: minutes });
  const secondText = t('selfpaced.time.seconds', { count: rest });
  if (minutes === 0) return secondText;
  return rest === 0 ? minuteText : t('selfpaced.time.both', { minutes: minuteText, seconds: secondText });
}

/** "2:05" */
export function clockLeft(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
