import { useParams } from 'react-router';
import { Entrance } from '@/features/room/public/Entrance';
import { SelfPaced } from '@/features/selfpaced/public/SelfPaced';
import { CandidateFrame } from '@/candidate/CandidateFrame';

/** `/i/:id`: where the link of the mail leads. */
export default function PortalPage() {
  const { id = '' } = useParams();
  return (
    <Entrance
      key={id}
      id={id}
      as="candidate"
      selfPaced={<SelfPaced id={id} />}
      frame={(content, portal) => (
        <CandidateFrame companyName={portal?.companyName}>{content}</CandidateFrame>
      )}
    />
  );
}
