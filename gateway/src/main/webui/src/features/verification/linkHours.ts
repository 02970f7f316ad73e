import type { HourLimits } from '@/ui/hours';

/** How long a link of the candidate works; the server's own default and limits. */
export const defaultHours = 48;
export const linkHours: HourLimits = { presets: [24, 48, 72, 168], fewest: 1, most: 720 };
