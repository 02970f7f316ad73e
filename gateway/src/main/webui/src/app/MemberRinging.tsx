import { later, useArrived } from '@/ui/later';

const Ringing = later(() => import('@/features/ringing/public/Ringing'));

/** What rings a member, once the page stands. */
export function MemberRinging() {
  return useArrived(Ringing) ? <Ringing /> : null;
}
