import { PageLoading } from '@/ui/PageLoading';

export default function InvitePage() {
  return <PageLoading />;
}
