import { useResendLink } from '@/api/caseActions';
import type { CaseRecord } from '@/api/cases';
import { SendLinkDialog } from './SendLinkDialog';

interface ResendDialogProps {
  record: CaseRecord;
  allowed?: boolean;
  opened: boolean;
  onClose: () => void;
}

/** Instead of the link that ran out; what the candidate has typed is still there. */
export default function ResendDialog({ record, ...dialog }: ResendDialogProps) {
  return <SendLinkDialog record={record} send={useResendLink(record.id)} texts="resend" {...dialog} />;
}
