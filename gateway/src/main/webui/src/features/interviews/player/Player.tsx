import { ActionIcon, Group, NativeSelect, Slider, Text } from '@mantine/core';
import { IconMaximize, IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordingUrl, type AnsweredQuestion } from '@/api/answers';
import { clockAt, secondsOf } from '@/features/selfpaced/public/spans';
import type { Playback } from './playback';
import classes from './player.module.css';
import { rates, useRate } from './useRate';
import { useParts } from './useParts';

interface PlayerProps {
  interviewId: string;
  question: AnsweredQuestion;
  /** On the page, from 1 on. */
  place: number;
  playback: Playback;
}

/** The recordings of one answer as one, with what a recruiter needs who hears forty of them. */
export function Player({ interviewId, question, place, playback }: PlayerProps) {
  const { t } = useTranslation();
  const { number, recordings } = question;
  const [durations] = useState(() => recordings.map(({ duration }) => secondsOf(duration ?? 'PT0S')));
  const [rate, setRate] = useRate();
  const uses = useCallback(() => playback.uses(place), [playback, place]);
  const { index, position, total, playing, toggle, pause, jump, seek, handlers } = useParts(
    durations,
    rate,
    uses,
  );
  const [broken, setBroken] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const part = recordings[index];
  useEffect(() =>
    playback.register(place, {
      toggle,
      jump,
      pause,
      show: () => {
        box.current?.scrollIntoView({ block: 'nearest' });
        button.current?.focus();
      },
      position: () => position,
      playFrom: (seconds) => seek(seconds, true),
    }),
  );
  const sound = recordings.every(({ mimeType }) => mimeType?.startsWith('audio/'));
  const label = t('interviews.answers.recordingOf', { number });
  return (
    <div ref={box} className={classes.player} role="group" aria-label={label}>
      {/* Nobody has written down what the candidate says. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <video
        {...handlers}
        className={sound ? classes.sound : classes.picture}
        src={part && recordingUrl(interviewId, part.id)}
        preload="metadata"
        playsInline
        tabIndex={-1}
        aria-label={label}
        onClick={toggle}
        onError={() => setBroken(true)}
      />
      <Group gap="sm" p="xs">
        <ActionIcon
          ref={button}
          size={40}
          radius={20}
          aria-label={t(playing ? 'interviews.answers.pause' : 'interviews.answers.play', { number })}
          onClick={toggle}
        >
          {playing ? <IconPlayerPauseFilled size={20} /> : <IconPlayerPlayFilled size={20} />}
        </ActionIcon>
        <Slider
          className={classes.line ?? ''}
          size="sm"
          min={0}
          max={total}
          step={0.1}
          value={position}
          label={clockAt}
          thumbLabel={t('interviews.answers.position')}
          thumbProps={{ 'aria-valuetext': clockAt(position) }}
          marks={durations.slice(1).map((_, i) => ({ value: durations.slice(0, i + 1).reduce(sum, 0) }))}
          onChange={(wanted) => seek(wanted)}
        />
        <Text size="sm" className={classes.time ?? ''}>
          {clockAt(position)} / {clockAt(total)}
        </Text>
        <NativeSelect
          size="xs"
          w={76}
          aria-label={t('interviews.answers.speed')}
          data={rates.map((each) => ({ value: String(each), label: `${each}×` }))}
          value={String(rate)}
          onChange={(event) => setRate(Number(event.currentTarget.value))}
        />
        {!sound && (
          <ActionIcon
            size={32}
            variant="subtle"
            color="gray"
            aria-label={t('interviews.answers.fullScreen')}
            onClick={() => void box.current?.requestFullscreen?.()}
          >
            <IconMaximize size={18} />
          </ActionIcon>
        )}
      </Group>
      {broken && (
        <Text size="sm" c="dimmed" px="xs" pb="xs" role="status">
          {t('interviews.answers.cannotPlay')}
        </Text>
      )}
    </div>
  );
}

const sum = (before: number, each: number) => before + each;
