import { useAssignCandidate } from '@/api/caseActions';
import type { CaseRecord } from '@/api/cases';
import { SendLinkDialog } from './SendLinkDialog';

interface CandidateDialogProps {
  record: CaseRecord;
  allowed?: boolean;
  opened: boolean;
  onClose: () => void;
}

/** From here on it is the candidate's turn. */
export default function CandidateDialog({ record, ...dialog }: CandidateDialogProps) {
  return (
    <SendLinkDialog record={record} send={useAssignCandidate(record.id)} texts="candidate" {...dialog} />
  );
}
