import {
  IconArrowBackUp,
  IconBell,
  IconBuilding,
  IconCircleCheck,
  IconCircleX,
  IconClockX,
  IconEraser,
  IconEye,
  IconFileCheck,
  IconFilePlus,
  IconFileUpload,
  IconFileX,
  IconMailQuestion,
  IconPencil,
  IconRefresh,
  IconRefreshAlert,
  IconSend,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCaseLog, type CaseRecord } from '@/api/cases';
import { AuditTimeline } from '@/ui/AuditTimeline';
import {
  differences,
  readFlag,
  readNumber,
  readText,
  readTime,
  readWord,
  type Change,
  type Reader,
  type Words,
} from '@/ui/audit';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';

const icons: Record<string, Icon> = {
  CREATED: IconFilePlus,
  CONTACT_CORRECTED: IconPencil,
  VENDOR_ASSIGNED: IconBuilding,
  CANDIDATE_ASSIGNED: IconSend,
  LINK_RESENT: IconRefresh,
  FRESH_LINK_SENT: IconRefresh,
  FRESH_LINK_REQUESTED: IconMailQuestion,
  LINK_OPENED: IconEye,
  LINK_EXPIRED: IconClockX,
  REMINDED: IconBell,
  DRAFT_STARTED: IconPencil,
  DOCUMENT_ADDED: IconFileUpload,
  DOCUMENT_REMOVED: IconFileX,
  SUBMITTED: IconFileCheck,
  RETURNED: IconArrowBackUp,
  REVIEWER_ASSIGNED: IconEye,
  APPROVED: IconCircleCheck,
  REJECTED: IconCircleX,
  RESUBMISSION_ASKED: IconRefreshAlert,
  REOPENED: IconArrowBackUp,
  DOCUMENT_VIEWED: IconEye,
  ERASED: IconEraser,
};

const person: Reader = (value, words) => (typeof value === 'string' ? words.person(value) : undefined);

const readers: Record<string, Reader> = {
  status: readWord('verification.status'),
  caseType: readWord('verification.type'),
  candidateName: readText,
  candidateEmail: readText,
  candidateMobile: readText,
  candidateZone: readText,
  vendorId: person,
  reviewerId: person,
  reviewDelegated: readFlag,
  tokenExpiresAt: readTime,
  resubmissions: readNumber,
  reference: readText,
};

/** That a link ends with its use says nothing. */
const isTold = ({ field, after }: Change) => field !== 'tokenExpiresAt' || after !== undefined;

/** The story of the case, from the audit log. */
export function CaseTimeline({ record }: { record: CaseRecord }) {
  const log = useCaseLog(record.id);
  const words = useWords(record);
  return (
    <AuditTimeline
      log={log}
      icons={icons}
      texts="verification"
      changesOf={(entry) => differences(entry, readers, words).filter(isTold)}
    />
  );
}

function useWords({ vendorId, vendorName, reviewerId, reviewerName }: CaseRecord): Words {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  return {
    t,
    time: (at) => absoluteText(new Date(at), zone, now),
    person: (id) =>
      (id === vendorId ? vendorName : id === reviewerId ? reviewerName : undefined) ??
      t('verification.value.somebody'),
  };
}
