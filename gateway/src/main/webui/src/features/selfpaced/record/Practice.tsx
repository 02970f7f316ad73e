import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlayerStopFilled } from '@tabler/icons-react';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelMeter, Trouble, type Media } from '@/features/room/public/devices';
import { useLeft } from '../public/useLeft';
import { clockLeft } from '../public/spans';
import { CountIn } from './CountIn';
import { OwnTake } from './OwnTake';
import { Picture } from './Picture';
import classes from './record.module.css';
import { Silence } from './Silence';
import { useRecorder } from './useRecorder';

const seconds = 30;

/** Like a real answer, but kept in this page only and thrown away with it. */
export function Practice({ media, children }: { media: Media; children: ReactNode }) {
  const { t } = useTranslation();
  const parts = useRef<{ type: string; data: Blob[] }[]>([]);
  const keep = useCallback((type: string) => {
    const part = { type, data: [] as Blob[] };
    parts.current.push(part);
    return { add: (data: Blob) => void part.data.push(data), end: () => Promise.resolve() };
  }, []);
  const { recorder, on, sound } = useRecorder(media, keep, false);
  const [counting, setCounting] = useState(false);
  const [until, setUntil] = useState<string>();
  const [recorded, setRecorded] = useState<Blob[]>([]);
  const start = () => {
    parts.current = [];
    setCounting(false);
    setUntil(new Date(Date.now() + seconds * 1_000).toISOString());
    recorder.start();
  };
  const stop = () => {
    setUntil(undefined);
    void recorder.stop().then(() => {
      setRecorded(parts.current.map(({ type, data }) => new Blob(data, { type })));
    });
  };
  const left = useLeft(until, 0, stop);
  const watching = recorded.length > 0 && !on && !counting;
  return (
    <div className={classes.grid}>
      {watching ? (
        <OwnTake parts={recorded} />
      ) : (
        <Picture media={media}>
          {counting && <CountIn onOver={start} />}
          {on && (
            <span className={classes.badge}>
              <span className={classes.dot} aria-hidden />
              {t('selfpaced.record.on')}
            </span>
          )}
        </Picture>
      )}
      <Stack gap="md">
        <Trouble media={media} />
        {on && sound && <Silence media={media} />}
        {on ? (
          <>
            <Text size="xl" fw={600} role="timer">
              {t('selfpaced.question.timeLeft', { left: clockLeft(left) })}
            </Text>
            <Button
              size="lg"
              w="fit-content"
              leftSection={<IconPlayerStopFilled size={20} aria-hidden />}
              onClick={stop}
            >
              {t('selfpaced.practice.stop')}
            </Button>
            <LevelMeter media={media} />
          </>
        ) : (
          <>
            {watching && <Text>{t('selfpaced.practice.watch')}</Text>}
            <Group>
              <Button
                size="lg"
                variant={watching ? 'default' : 'filled'}
                disabled={counting}
                onClick={() => setCounting(true)}
              >
                {t(watching ? 'selfpaced.practice.again' : 'selfpaced.practice.start')}
              </Button>
            </Group>
            {!watching && <Text c="dimmed">{t('selfpaced.practice.skip')}</Text>}
            {children}
          </>
        )}
      </Stack>
    </div>
  );
}
