import { Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '@/api/submission';
import { Question } from '@/candidate/Question';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { browserZone } from '@/ui/useZone';
import classes from './submission.module.css';

interface ReceiptScreenProps {
  receipt: Receipt;
  /** Handed in earlier, or in another tab. */
  before?: boolean;
  zone?: string | undefined;
}

export default function ReceiptScreen({ receipt, before = false, zone = browserZone() }: ReceiptScreenProps) {
  const { t } = useTranslation();
  const time = absoluteText(new Date(receipt.submittedAt), zone, useNow());
  return (
    <>
      <IconCircleCheck size={44} stroke={1.5} color="var(--mantine-color-teal-6)" aria-hidden />
      <Question
        state="submitted"
        title={t(before ? 'submission.receipt.before' : 'submission.receipt.title')}
        text={t('submission.receipt.text', { time })}
      >
        {receipt.caseNumber && (
          <div className={classes.number}>
            <Text c="dimmed">{t('submission.receipt.number')}</Text>
            <Text fw={700} fz={24}>
              {receipt.caseNumber}
            </Text>
          </div>
        )}
        <Text>{t('submission.receipt.next')}</Text>
      </Question>
    </>
  );
}
