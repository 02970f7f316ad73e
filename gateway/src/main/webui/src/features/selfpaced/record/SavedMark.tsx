import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AskedQuestion } from '@/api/selfPaced';
import { clockLeft, secondsOf } from '../public/spans';
import { safeUntil } from '../queue/kept';
import { useQueue } from '../queue/queueOf';

/** How much of the answer has arrived, on the clock of the answer. */
export function SavedMark({ question, offset }: { question: AskedQuestion; offset: number }) {
  const { t } = useTranslation();
  const { kept, trouble } = useQueue();
  const own = kept.filter((each) => each.questionId === question.id && each.take === question.take);
  const until = safeUntil(own);
  const begun = Date.parse(question.answerEndsAt ?? '') - secondsOf(question.recordingTime) * 1_000;
  const seconds = until === undefined ? undefined : Math.floor((until + offset - begun) / 1_000);
  return (
    <Text size="sm" c="dimmed" role="status">
      {seconds !== undefined && t('selfpaced.record.savedUntil', { time: clockLeft(seconds) })}{' '}
      {trouble && t(`selfpaced.record.trouble.${trouble}`)}
    </Text>
  );
}
