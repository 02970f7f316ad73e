import { Button, Stack, Text } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswers, type SelfPacedAnswers } from '@/api/answers';
import { useReopenings, type Reopening } from '@/api/reopenings';
import type { Interview } from '@/api/types';
import { later } from '@/ui/later';
import { Surface } from '@/ui/Surface';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { WhenFirst } from '@/ui/WhenFirst';
import { RecordedPart } from './player/RecordedPart';

const AskAgainDialog = later(() => import('./AskAgainDialog'));

/** One question of a finished self-paced interview is asked again; what was answered before stays in sight. */
export default function AskAgain({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const answers = useAnswers(interview.id);
  const reopenings = useReopenings(interview.id);
  const [opened, setOpened] = useState(false);
  if (answers.data?.status !== 'finished' || !reopenings.data) return null;
  const { questions } = answers.data;
  const open = reopenings.data.some(({ closedAt }) => !closedAt);
  return (
    <Surface title={t('interviews.again.title')}>
      <Stack p="md" gap="md" align="flex-start">
        <Text size="sm" c="dimmed">
          {t('interviews.again.lead')}
        </Text>
        {reopenings.data.map((reopening) => (
          <Told key={reopening.id} interviewId={interview.id} reopening={reopening} questions={questions} />
        ))}
        {!open && (
          <Button
            variant="default"
            leftSection={<IconRotate size={16} aria-hidden />}
            onClick={() => setOpened(true)}
          >
            {t('interviews.again.open')}
          </Button>
        )}
      </Stack>
      <WhenFirst opened={opened}>
        <AskAgainDialog
          interview={interview}
          questions={questions}
          opened={opened}
          onClose={() => setOpened(false)}
        />
      </WhenFirst>
    </Surface>
  );
}

interface ToldProps {
  interviewId: string;
  reopening: Reopening;
  questions: SelfPacedAnswers['questions'];
}

function Told({ interviewId, reopening, questions }: ToldProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const { questionId, reason, until, reopenedAt, closedAt, answered, oldAnswer, oldTake } = reopening;
  const at = (moment: string) => absoluteText(new Date(moment), zone, now);
  const number = questions.findIndex(({ id }) => id === questionId) + 1;
  const recordings =
    questions[number - 1]?.earlier.filter(({ take, mimeType }) => take === oldTake && mimeType) ?? [];
  const state = closedAt ? (answered ? 'answered' : 'kept') : 'waiting';
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('interviews.again.asked', { number, time: at(reopenedAt) })}
      </Text>
      <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {reason}
      </Text>
      <Text size="sm" c="dimmed">
        {t(`interviews.again.${state}`, { time: at(closedAt ?? until) })}
      </Text>
      {answered && (oldAnswer || recordings.length > 0) && (
        <details>
          <summary>{t('interviews.again.before')}</summary>
          <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {oldAnswer}
          </Text>
          {recordings.map(({ id, part }) => (
            <RecordedPart
              key={id}
              interviewId={interviewId}
              id={id}
              label={t('interviews.again.beforePart', { number, part })}
            />
          ))}
        </details>
      )}
    </div>
  );
}
