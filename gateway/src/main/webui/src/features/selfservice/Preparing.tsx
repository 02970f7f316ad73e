import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { PortalWaiting } from '@/features/room/public/PortalWaiting';
import { PageLoading } from '@/ui/PageLoading';
import { Question } from '@/candidate/Question';

/** Nothing is known yet: the page loads, the interview is being prepared, or the server cannot be reached. */
export function Preparing({ reason, onRetry }: { reason: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  if (!reason) return <PageLoading />;
  if (problemFrom(reason).code !== 'not-ready-yet')
    return <PortalWaiting reason={reason} onRetry={onRetry} />;
  return (
    <Question
      state="preparing"
      title={t('selfservice.preparing.title')}
      text={t('selfservice.preparing.text')}
    />
  );
}
