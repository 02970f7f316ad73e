import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { useFinishEarly, useGoOn } from '@/api/selfPaced';
import { Question } from '@/candidate/Question';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { progressOf, waiting } from '../queue/kept';
import { useQueue } from '../queue/queueOf';
import { Leftovers } from './Leftovers';

interface FinishProps {
  id: string;
  questionId: string;
  skip: boolean;
  handInUntil: string;
}

/** The end waits for the last byte, unless the candidate would rather hand in later. */
export default function Finish({ id, questionId, skip, handInUntil }: FinishProps) {
  const { t } = useTranslation();
  const { kept, here, elsewhere: otherTab, trouble } = useQueue();
  const finish = useGoOn(id);
  const early = useFinishEarly(id);
  const [later, setLater] = useState(false);
  const { sent, of } = progressOf(kept);
  const arrived = (here || otherTab) && waiting(kept).length === 0;
  const { mutate } = finish;
  const asked = useRef(false);
  useEffect(() => {
    if (!arrived || asked.current) return;
    asked.current = true;
    mutate({ questionId, skip, last: true });
  }, [arrived, mutate, questionId, skip]);
  const problem = finish.error && problemFrom(finish.error);
  const elsewhere = problem?.code === 'recordings-missing';
  const share = of === 0 ? 100 : Math.round((100 * sent) / of);
  const label = t('selfpaced.finish.progress', { share });
  return (
    <Question
      state="finishing"
      title={t(elsewhere ? 'selfpaced.finish.missing' : 'selfpaced.finish.title')}
      text={t(elsewhere ? 'selfpaced.finish.missingText' : 'selfpaced.finish.text')}
    >
      {!elsewhere && (
        <div>
          <Progress value={share} size="lg" aria-label={label} />
          <Text mt="xs" role="status">
            {label} {trouble && t(`selfpaced.record.trouble.${trouble}`)}
          </Text>
        </div>
      )}
      <ProblemSummary error={(!elsewhere && finish.error) || early.error} />
      {problem && !elsewhere && (
        <Button w="fit-content" onClick={() => mutate({ questionId, skip, last: true })}>
          {t('selfpaced.error.retry')}
        </Button>
      )}
      {later || elsewhere ? (
        <Stack gap="sm" role="group" aria-label={t('selfpaced.finish.later')}>
          <Text role="status">{t('selfpaced.finish.laterText', { until: handInUntil })}</Text>
          <Leftovers />
          <Group>
            <Button
              variant="default"
              loading={early.isPending}
              onClick={() => early.mutate({ questionId, skip })}
            >
              {t('selfpaced.finish.laterYes')}
            </Button>
            {!elsewhere && (
              <Button variant="subtle" onClick={() => setLater(false)}>
                {t('selfpaced.finish.wait')}
              </Button>
            )}
          </Group>
        </Stack>
      ) : (
        !arrived && (
          <Button variant="subtle" px={0} w="fit-content" onClick={() => setLater(true)}>
            {t('selfpaced.finish.later')}
          </Button>
        )
      )}
    </Question>
  );
}
