import { Suspense, type ComponentProps } from 'react';
import { later } from '@/ui/later';
import { PageLoading } from '@/ui/PageLoading';

const Problem = later(() => import('../portal/PortalProblem'));

/** The server has said no, so it can be reached for the words too. */
export function PortalProblem(props: ComponentProps<typeof Problem>) {
  return (
    <Suspense fallback={<PageLoading />}>
      <Problem {...props} />
    </Suspense>
  );
}
