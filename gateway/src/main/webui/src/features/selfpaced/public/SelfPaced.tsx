import { Suspense } from 'react';
import { withTexts } from '@/app/i18n';
import { later } from '@/ui/later';
import { PageLoading } from '@/ui/PageLoading';

const Sitting = later(() => withTexts(import('../Sitting'), 'selfpaced/steps'));

/** Comes when an interview turns out to be self-paced. */
export function SelfPaced({ id }: { id: string }) {
  return (
    <Suspense fallback={<PageLoading />}>
      <Sitting id={id} />
    </Suspense>
  );
}
