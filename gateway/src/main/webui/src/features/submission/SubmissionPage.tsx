import { Button } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { problemFrom } from '@/api/problem';
import { useSubmission, type Receipt } from '@/api/submission';
import { CandidateFrame } from '@/candidate/CandidateFrame';
import { Screen } from '@/candidate/Screen';
import { PageLoading } from '@/ui/PageLoading';
import { isDead } from './dead';
import { Fill } from './Fill';
import { DeadLink, ReceiptScreen, ReviewStep, SectionStep } from './steps';
import { review, useStep } from './useStep';

/** `/candidate/submit`: where the link of a verification leads, once its token is in a cookie. */
export default function SubmissionPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const { data: view, error, isFetching, refetch } = useSubmission();
  const look = useCallback(() => void refetch(), [refetch]);
  const [receipt, setReceipt] = useState<Receipt>();
  const named = parameters.get('problem');
  const { step } = useStep();
  useEffect(() => {
    if (step) void (step === review ? ReviewStep : SectionStep).fetch();
  }, [step]);
  const problem = error ? problemFrom(error) : undefined;
  const dead = named ?? (problem && isDead(problem) ? problem.code : undefined);

  const content = () => {
    if (receipt) return <ReceiptScreen receipt={receipt} zone={view?.zone} />;
    if (dead) return <DeadLink code={dead} body={problem?.body ?? {}} caseNumber={view?.caseNumber} />;
    if (view) return <Fill key={view.caseNumber} view={view} onLook={look} onDone={setReceipt} />;
    if (!error) return <PageLoading />;
    return (
      <Screen
        icon={IconWifiOff}
        tone="warn"
        state="unreachable"
        title={t('submission.unreachable.title')}
        text={t('submission.unreachable.text')}
      >
        <Button size="lg" loading={isFetching} onClick={look}>
          {t('submission.unreachable.retry')}
        </Button>
      </Screen>
    );
  };
  return (
    <CandidateFrame companyName={view?.companyName} size="xs" codeLink={false}>
      <Suspense fallback={<PageLoading />}>{content()}</Suspense>
    </CandidateFrame>
  );
}
