import { useLive } from '@/api/live';

/** Nothing to see: what is shown elsewhere stays up to date. */
export function LiveUpdates() {
  useLive();
  return null;
}
