import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlayerStopFilled } from '@tabler/icons-react';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBegin, type AskedQuestion } from '@/api/selfPaced';
import { LevelMeter, Trouble, type Media } from '@/features/room/public/devices';
import { useStore } from '@/features/room/public/store';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { clockLeft } from '../public/spans';
import { useLeft } from '../public/useLeft';
import { useQueue } from '../queue/queueOf';
import { Note } from './Note';
import { Picture } from './Picture';
import classes from './record.module.css';
import { SavedMark } from './SavedMark';
import { Silence } from './Silence';
import { TypeInstead } from './TypeInstead';
import { useGive } from './useGive';
import { useRecorder } from './useRecorder';

interface TakeProps {
  id: string;
  media: Media;
  question: AskedQuestion;
  offset: number;
  /** False when the page was loaded in the middle of it: then it goes on with a click. */
  atOnce: boolean;
  /** Leaves the question. */
  skip: ReactNode;
  onType: () => void;
  onLook: () => void;
}

/** The answer is recorded while its clock runs. */
export function Take({ id, media, question, offset, atOnce, skip, onType, onLook }: TakeProps) {
  const { t } = useTranslation();
  const { queue, here, elsewhere, full } = useQueue();
  const { audio, camera, starting } = useStore(media);
  const of = useCallback(
    (mimeType: string, begunAt: number) =>
      queue.record(
        { questionId: question.id, number: question.number, take: question.take },
        mimeType,
        begunAt,
      ),
    [queue, question.id, question.number, question.take],
  );
  const { recorder, on, picture, sound, failing } = useRecorder(media, of, atOnce && here);
  const begin = useBegin(id);
  const give = useGive(id, question);
  const [nothing, setNothing] = useState(false);
  const stop = async () => {
    await recorder.stop();
    if (give.hasSomething()) give.send();
    else setNothing(true);
  };
  const left = useLeft(question.answerEndsAt, offset, () => {
    void recorder.stop().then(() => (give.hasSomething() ? give.send() : onLook()));
  });
  const type = async () => {
    await recorder.stop();
    await queue.drop(question.id, question.take);
    begin.mutate({ questionId: question.id, take: question.take, by: 'typing' }, { onSuccess: onType });
  };
  const works = picture || sound;
  return (
    <div className={classes.grid}>
      <Picture small media={media}>
        {on && works && (
          <span className={classes.badge}>
            <span className={classes.dot} aria-hidden />
            {t('selfpaced.record.on')}
          </span>
        )}
      </Picture>
      <Stack gap="md">
        <Text size="xl" fw={600} role="timer" aria-label={t('selfpaced.question.timeLabel')}>
          {left <= 0
            ? t('selfpaced.record.timeUp')
            : t('selfpaced.question.timeLeft', { left: clockLeft(left) })}
        </Text>
        <ProblemSummary error={give.error ?? begin.error} />
        {!starting && <Trouble media={media} />}
        {elsewhere && <Note title={t('selfpaced.record.elsewhere')} />}
        {failing && <Note title={t('selfpaced.record.failing')} />}
        {full && <Note title={t('selfpaced.record.full')} />}
        {nothing && !on && <Note title={t('selfpaced.record.nothing')} />}
        {on && sound && <Silence media={media} />}
        {give.sending ? (
          <Text role="status">{t(give.waits ? 'selfpaced.record.waits' : 'selfpaced.record.sending')}</Text>
        ) : on && !failing ? (
          <Button
            size="lg"
            w="fit-content"
            leftSection={<IconPlayerStopFilled size={20} aria-hidden />}
            onClick={() => void stop()}
          >
            {t('selfpaced.record.stop')}
          </Button>
        ) : (
          left > 0 &&
          here && (
            <>
              {!nothing && !failing && <Text>{t('selfpaced.record.middle')}</Text>}
              <Group>
                <Button
                  size="lg"
                  disabled={!audio && !camera}
                  onClick={() => {
                    setNothing(false);
                    void recorder.stop().then(() => recorder.start());
                  }}
                >
                  {t('selfpaced.record.goOn')}
                </Button>
                {give.hasSomething() && (
                  <Button size="lg" variant="default" onClick={() => void stop()}>
                    {t('selfpaced.record.enough')}
                  </Button>
                )}
              </Group>
            </>
          )
        )}
        {on && <LevelMeter media={media} />}
        <SavedMark question={question} offset={offset} />
        {!give.sending && left > 0 && here && (
          <>
            <TypeInstead ask={give.hasSomething()} busy={begin.isPending} onType={() => void type()} />
            {skip}
          </>
        )}
      </Stack>
    </div>
  );
}
