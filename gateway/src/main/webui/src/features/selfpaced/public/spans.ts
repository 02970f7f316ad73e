const part = (text: string, unit: string) =>
  Number(new RegExp(`(\\d+(?:\\.\\d+)?)${unit}`).exec(text)?.[1] ?? 0);

/** Seconds of an ISO 8601 duration without days, as the server writes them. */
export function secondsOf(duration: string): number {
  const time = duration.split('T')[1] ?? '';
  return part(time, 'H') * 3_600 + part(time, 'M') * 60 + part(time, 'S');
}

/** "2:05" of what is left: the last second counts until it is over. */
export function clockLeft(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** "2:05" of what has passed. */
export const clockAt = (seconds: number): string => clockLeft(Math.floor(seconds));
