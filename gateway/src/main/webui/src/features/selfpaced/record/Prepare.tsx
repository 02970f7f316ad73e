import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Question } from '@/candidate/Question';
import { DeviceSelect, LevelMeter, Trouble, useMedia } from '@/features/room/public/devices';
import { useStore } from '@/features/room/public/store';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { picture } from './format';
import { Picture } from './Picture';
import { Practice } from './Practice';
import classes from './record.module.css';

interface PrepareProps {
  starting: boolean;
  error: unknown;
  onStart: () => void;
  /** Back to where one chooses how to answer. */
  onBack: () => void;
}

/** Camera and microphone before the first question, and an answer to practise that never leaves this browser. */
export default function Prepare({ starting, error, onStart, onBack }: PrepareProps) {
  const { t } = useTranslation();
  const media = useMedia(true, picture);
  const { audio, camera, starting: asking } = useStore(media);
  const [practising, setPractising] = useState(false);
  const works = audio ?? camera;
  const go = (
    <>
      <ProblemSummary error={error} />
      <Button size="lg" w="fit-content" disabled={!works} loading={starting} onClick={onStart}>
        {t('selfpaced.welcome.start')}
      </Button>
    </>
  );
  if (practising) {
    return (
      <Question state="practice" title={t('selfpaced.practice.title')} text={t('selfpaced.practice.text')}>
        <Practice media={media}>{go}</Practice>
      </Question>
    );
  }
  const title = asking
    ? 'asking'
    : audio
      ? camera
        ? 'ready'
        : 'readySound'
      : camera
        ? 'readyPicture'
        : 'notReady';
  return (
    <Question
      state="devices"
      title={t(`selfpaced.devices.${title}`)}
      text={t(asking || works ? 'selfpaced.devices.text' : 'selfpaced.devices.typeInstead')}
    >
      <div className={classes.grid}>
        <Picture media={media} />
        <Stack gap="md">
          {!asking && <Trouble media={media} />}
          <DeviceSelect media={media} kind="audio" />
          <LevelMeter media={media} />
          <DeviceSelect media={media} kind="video" />
          <Group>
            <Button size="lg" disabled={!works} onClick={() => setPractising(true)}>
              {t('selfpaced.devices.practise')}
            </Button>
            <Button variant="subtle" onClick={onBack}>
              {t('selfpaced.devices.back')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            {t('selfpaced.devices.quiet')}
          </Text>
        </Stack>
      </div>
    </Question>
  );
}
