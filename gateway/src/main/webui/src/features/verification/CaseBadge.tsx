import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '@/api/cases';
import { StatusBadge } from '@/ui/StatusBadge';

/** Where the case stands; a link that ran out says so, though the status stays. */
export function CaseBadge({ record }: { record: Pick<CaseRecord, 'status' | 'candidateTokenExpired'> }) {
  const { t } = useTranslation();
  const status = record.candidateTokenExpired ? 'candidate_expired' : record.status;
  return <StatusBadge status={status} label={t(`verification.status.${status}`)} />;
}
