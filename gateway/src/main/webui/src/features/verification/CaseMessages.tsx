import { useDeliveries } from '@/api/invites';
import { Deliveries } from '@/ui/Deliveries';

export function CaseMessages({ id }: { id: string }) {
  const log = useDeliveries('case', id);
  const newestFirst = [...(log.data ?? [])].sort((a, b) => b.requestedAt.localeCompare(a.requestedAt));
  return <Deliveries log={log} deliveries={newestFirst} texts="verification" />;
}
