/** Which lengths are offered, and which the server takes. */
export interface HourLimits {
  presets: number[];
  fewest: number;
  most: number;
}

export type Hours = number | string;

/** The hours that were entered, or undefined when they are none that the server takes. */
export function hoursOf(entered: Hours, { fewest, most }: HourLimits): number | undefined {
  const hours = typeof entered === 'string' && entered.trim() === '' ? NaN : Number(entered);
  return Number.isInteger(hours) && hours >= fewest && hours <= most ? hours : undefined;
}

export const after = (now: Date, hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
