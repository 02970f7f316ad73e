import { Button, Group, Text } from '@mantine/core';
import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ListenProps {
  src: string;
  /**
   * Whether it is heard once without being asked for; browsers may wait for a click all the same. When that ends it is
   * silent, so that no answer records it.
   */
  first: boolean;
}

/** A question read out, as often as one likes. */
export function Listen({ src, first }: ListenProps) {
  const { t } = useTranslation();
  const audio = useRef<HTMLAudioElement>(null);
  const [state, setState] = useState<'still' | 'playing' | 'failed'>('still');
  const play = () => {
    const player = audio.current;
    if (!player) return;
    player.currentTime = 0;
    player.play().catch((reason: unknown) => {
      const waits = reason instanceof DOMException && reason.name !== 'NotSupportedError';
      setState(waits ? 'still' : 'failed');
    });
  };
  const stop = () => audio.current?.pause();
  useEffect(() => {
    if (first) play();
    else stop();
  }, [first]);
  const playing = state === 'playing';
  return (
    <Group gap="sm" mt="md">
      {/* eslint-disable-next-line jsx-a11y/media-has-caption -- the text is right above */}
      <audio
        ref={audio}
        src={src}
        preload="auto"
        onPlay={() => setState('playing')}
        onPause={() => setState('still')}
        onEnded={() => setState('still')}
        onError={() => setState('failed')}
      />
      <Button
        variant="default"
        leftSection={
          playing ? <IconPlayerStop size={16} aria-hidden /> : <IconVolume size={16} aria-hidden />
        }
        onClick={playing ? stop : play}
      >
        {t(playing ? 'selfpaced.question.silence' : 'selfpaced.question.listen')}
      </Button>
      {state === 'failed' && (
        <Text size="sm" c="dimmed" role="status">
          {t('selfpaced.question.unheard')}
        </Text>
      )}
    </Group>
  );
}
