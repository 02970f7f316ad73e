import { Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useSelfService } from '@/api/selfService';
import { CandidateFrame } from '@/candidate/CandidateFrame';
import { offsetOf } from '@/candidate/clock';
import { PortalProblem } from '@/features/room/public/LaterProblem';
import { useSoon } from '@/ui/later';
import { Contact } from './Contact';
import { Preparing } from './Preparing';
import { soon, stepOf } from './steps';
import { useStep } from './useStep';
import { Where } from './Where';

/** `/i/:id/time`: the candidate chooses, moves or calls off the time of an interview. */
export default function TimePage() {
  const { id = '' } = useParams();
  const { data: view, error, failureReason, dataUpdatedAt, refetch } = useSelfService(id);
  const { step } = useStep();
  useEffect(() => void (step && stepOf[step]?.fetch()), [step]);
  useSoon(soon);
  const look = () => void refetch();
  if (!view) {
    return (
      <CandidateFrame>
        {error ? (
          <PortalProblem error={error} as="candidate" onRetry={look} />
        ) : (
          <Preparing reason={failureReason} onRetry={look} />
        )}
      </CandidateFrame>
    );
  }
  return (
    <CandidateFrame companyName={view.companyName}>
      <Stack gap="xl" maw={640}>
        <Where key={id} view={view} offset={offsetOf(view.now, dataUpdatedAt)} onLook={look} />
        <Contact view={view} />
      </Stack>
    </CandidateFrame>
  );
}
