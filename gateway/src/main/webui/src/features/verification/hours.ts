/** How long a link of the candidate works; the server's own default and limits. */
export const defaultHours = 48;
export const presets = [24, 48, 72, 168];

export const fewest = 1;
export const most = 720;

export type Hours = number | string;

/** The hours that were entered, or undefined when they are none that the server takes. */
export function hoursOf(entered: Hours): number | undefined {
  const hours = typeof entered === 'string' && entered.trim() === '' ? NaN : Number(entered);
  return Number.isInteger(hours) && hours >= fewest && hours <= most ? hours : undefined;
}

export const after = (now: Date, hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
