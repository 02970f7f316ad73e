import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuestionBank } from '@/api/questionBanks';
import { Back } from '@/ui/Back';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { BankForm } from './BankForm';

/** What candidates of a job are asked in self-paced interviews. */
export default function BankPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const bank = useQuestionBank(id);
  if (bank.isPending) return <SkeletonRows />;
  if (!bank.data) return <ErrorState error={bank.error} onRetry={() => void bank.refetch()} />;
  return (
    <>
      <Back to={`/app/jobs/${id}`} label={bank.data.jobTitle} />
      <PageHeader title={t('banks.page.title')} lead={t('banks.page.lead')} />
      <BankForm key={id} bank={bank.data} onReload={async () => (await bank.refetch()).data} />
    </>
  );
}
