import { Suspense } from 'react';
import type { SelfService } from '@/api/selfService';
import { PageLoading } from '@/ui/PageLoading';
import { ChooseStep } from './ChooseStep';
import { CancelStep, ConfirmStep, OfferStep } from './steps';
import { StateScreen } from './StateScreen';
import { useStep } from './useStep';

export interface WhereProps {
  view: SelfService;
  /** How far the server's clock is ahead. */
  offset: number;
  onLook: () => void;
}

/** One thing per screen: what stands, or the question that is being answered. */
export function Where(props: WhereProps) {
  return (
    <Suspense fallback={<PageLoading />}>
      <Step {...props} />
    </Suspense>
  );
}

function Step({ view, offset, onLook }: WhereProps) {
  const { step, go } = useStep();
  const choosing = view.can.pick || view.can.reschedule;
  // The page learns of the booking a moment before its address changes.
  if (view.justBooked && step !== 'choose' && step !== 'cancel') {
    return <StateScreen view={view} booked onGo={go} />;
  }
  if (view.offer && step !== 'choose' && step !== 'confirm') {
    return <OfferStep view={view} offer={view.offer} offset={offset} onLook={onLook} />;
  }
  if (step === 'confirm' && choosing && view.hold) {
    return (
      <ConfirmStep key={view.hold.holdId} view={view} hold={view.hold} offset={offset} onLook={onLook} />
    );
  }
  if (step === 'cancel' && view.can.cancel) return <CancelStep view={view} />;
  if (choosing && (view.can.pick || step === 'choose' || step === 'confirm')) {
    return <ChooseStep view={view} lapsed={step === 'confirm'} />;
  }
  return <StateScreen view={view} booked={step === 'done'} onGo={go} />;
}
