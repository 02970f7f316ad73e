import { Skeleton } from '@mantine/core';
import { Suspense, type ComponentProps } from 'react';
import { withTexts } from '@/app/i18n';
import { later } from '@/ui/later';

const Check = later(() => withTexts(import('../check/DeviceCheck'), 'room/inside'));

/** Comes when it is looked at: most who are early only read when it begins. */
export function DeviceCheck(props: ComponentProps<typeof Check>) {
  return (
    <Suspense fallback={<Skeleton h={420} radius="md" />}>
      <Check {...props} />
    </Suspense>
  );
}
