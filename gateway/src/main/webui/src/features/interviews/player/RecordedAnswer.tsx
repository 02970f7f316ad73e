import { Badge, Group, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AnsweredQuestion } from '@/api/answers';
import type { Playback } from './playback';
import { Player } from './Player';
import { RecordedPart } from './RecordedPart';

interface RecordedAnswerProps {
  interviewId: string;
  question: AnsweredQuestion;
  /** Whether the server can prepare recordings so that every browser plays them. */
  transcoding: boolean;
  /** On the page, from 1 on. */
  place: number;
  playback: Playback;
}

/** An answer by camera and microphone: played, or in words why it cannot be played yet. */
export default function RecordedAnswer({
  interviewId,
  question,
  transcoding,
  place,
  playback,
}: RecordedAnswerProps) {
  const { t } = useTranslation();
  const { recordings, number } = question;
  const arrived = recordings.filter(({ state }) => state !== 'uploading');
  const whole = arrived.length > 0 && arrived.every(({ duration }) => duration);
  const states = [...new Set(recordings.map(({ state }) => state))];
  return (
    <div>
      {whole ? (
        <Player
          key={arrived.map(({ id, state }) => `${id} ${state}`).join()}
          interviewId={interviewId}
          question={{ ...question, recordings: arrived }}
          place={place}
          playback={playback}
        />
      ) : (
        arrived.map(({ id, part }) => (
          <RecordedPart
            key={id}
            interviewId={interviewId}
            id={id}
            label={t('interviews.answers.partOf', { number, part })}
          />
        ))
      )}
      <Group gap="xs" mt={4}>
        {recordings.some(({ late }) => late) && (
          <Badge
            variant="light"
            color="orange"
            leftSection={<IconClockExclamation size={14} aria-hidden />}
            tt="none"
          >
            {t('interviews.answers.late')}
          </Badge>
        )}
        {states.includes('uploading') && (
          <Text size="sm" c="dimmed">
            {t('interviews.answers.uploading')}
          </Text>
        )}
        {states.includes('complete') && (
          <Text size="sm" c="dimmed">
            {t(transcoding ? 'interviews.answers.preparing' : 'interviews.answers.notPrepared')}
          </Text>
        )}
        {states.includes('failed') && (
          <Text size="sm" c="dimmed">
            {t('interviews.answers.damaged')}
          </Text>
        )}
      </Group>
    </div>
  );
}
