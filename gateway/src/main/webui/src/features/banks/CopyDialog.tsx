import { Button, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bankOf, useQuestionBanks, type BankQuestion } from '@/api/questionBanks';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';

interface CopyDialogProps {
  opened: boolean;
  /** The job that is written for. */
  except: string;
  onClose: () => void;
  onCopy: (questions: BankQuestion[]) => void;
}

/** Takes over the questions of another job, below those that are there. */
export default function CopyDialog({ opened, except, onClose, onCopy }: CopyDialogProps) {
  const { t } = useTranslation();
  const banks = useQuestionBanks(opened);
  const [jobId, setJobId] = useState('');
  const [copying, setCopying] = useState(false);
  const [error, setError] = useState<unknown>();
  const others = banks.data?.filter((bank) => bank.jobId !== except);
  const copy = async () => {
    if (!jobId) return;
    setCopying(true);
    setError(undefined);
    try {
      onCopy((await bankOf(jobId)).questions);
      onClose();
    } catch (failure) {
      setError(failure);
    } finally {
      setCopying(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('banks.copy.title')}>
      <Stack gap="md">
        {banks.isPending && <SkeletonRows rows={1} />}
        {banks.isError && !others && <ErrorState error={banks.error} onRetry={() => void banks.refetch()} />}
        {others?.length === 0 && <Text>{t('banks.copy.none')}</Text>}
        {others && others.length > 0 && (
          <>
            <NativeSelect
              data-autofocus
              label={t('banks.copy.from')}
              data={[
                { value: '', label: t('banks.copy.choose') },
                ...others.map((bank) => ({
                  value: bank.jobId,
                  label: t('banks.copy.job', {
                    title: bank.jobTitle,
                    company: bank.companyName,
                    count: bank.questions,
                  }),
                })),
              ]}
              value={jobId}
              onChange={(event) => setJobId(event.currentTarget.value)}
            />
            {error !== undefined && <ErrorState error={error} />}
            <Button disabled={!jobId} loading={copying} onClick={() => void copy()}>
              {t('banks.copy.copy')}
            </Button>
          </>
        )}
      </Stack>
    </Modal>
  );
}
