import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { useSelfService } from '@/api/selfService';
import { CandidateFrame } from '@/features/candidate/CandidateFrame';
import { offsetOf } from '@/features/room/clock';
import { PortalProblem } from '@/features/room/portal/PortalProblem';
import { Contact } from './Contact';
import { Preparing } from './Preparing';
import { Where } from './Where';

/** `/i/:id/time`: the candidate chooses, moves or calls off the time of an interview. */
export default function TimePage() {
  const { id = '' } = useParams();
  const { data: view, error, failureReason, dataUpdatedAt, refetch } = useSelfService(id);
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
