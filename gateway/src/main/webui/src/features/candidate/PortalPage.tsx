import { PageLoading } from '@/ui/PageLoading';

export default function PortalPage() {
  return <PageLoading />;
}
