import { useLive } from '@/api/liveUpdates';

/** Nothing to see: what is shown elsewhere stays up to date. */
export default function LiveUpdates() {
  useLive();
  return null;
}
