import { PageLoading } from '@/ui/PageLoading';

export default function HomePage() {
  return <PageLoading />;
}
