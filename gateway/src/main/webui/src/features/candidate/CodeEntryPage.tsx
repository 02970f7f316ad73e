import { PageLoading } from '@/ui/PageLoading';

export default function CodeEntryPage() {
  return <PageLoading />;
}
