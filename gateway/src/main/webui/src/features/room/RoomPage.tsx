import { PageLoading } from '@/ui/PageLoading';

export default function RoomPage() {
  return <PageLoading />;
}
