import { useDeliveries, useInvites } from '@/api/invites';
import { Deliveries } from '@/ui/Deliveries';

/** What was mailed about the interview and its invite, and what became of it. */
export function Messages({ interviewId }: { interviewId: string }) {
  const log = useDeliveries('interview', interviewId);
  const invite = useInvites({ interviewId, limit: 10 }).data?.items[0];
  const ofInvite = useDeliveries('invite', invite?.id);
  const deliveries = [...(log.data ?? []), ...(ofInvite.data ?? [])].sort((a, b) =>
    b.requestedAt.localeCompare(a.requestedAt),
  );
  return <Deliveries log={log} deliveries={deliveries} texts="interviews" />;
}
