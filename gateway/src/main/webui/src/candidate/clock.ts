/** How far the server's clock is ahead of this device's, from an answer received at `receivedAt`. */
export const offsetOf = (serverNow: string, receivedAt: number): number => Date.parse(serverNow) - receivedAt;

export interface Countdown {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
  over: boolean;
}

/** What is left until the instant; seconds are rounded up so that 0 means that it is time. */
export function countdown(until: string, serverNow: number): Countdown {
  const left = Math.max(0, Math.ceil((Date.parse(until) - serverNow) / 1_000));
  return {
    days: Math.floor(left / 86_400),
    hours: Math.floor((left % 86_400) / 3_600),
    minutes: Math.floor((left % 3_600) / 60),
    seconds: left % 60,
    over: left === 0,
  };
}

/** "1:02:03", or "02:03" below one hour. */
export function elapsedText(milliseconds: number): string {
  const total = Math.max(0, Math.floor(milliseconds / 1_000));
  const pad = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(total / 3_600);
  const rest = `${pad(Math.floor((total % 3_600) / 60))}:${pad(total % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
