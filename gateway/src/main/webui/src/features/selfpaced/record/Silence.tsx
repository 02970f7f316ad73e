import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAudioLevel, type Media } from '@/features/room/public/devices';
import { useStore } from '@/features/room/public/store';
import { Note } from './Note';

/** Less than what a quiet room gives: such a microphone is muted or broken. */
const silent = 0.1;
const patience = 8_000;

/** Says so when the microphone gives nothing at all. */
export function Silence({ media }: { media: Media }) {
  const { t } = useTranslation();
  const { audio } = useStore(media);
  const quiet = useAudioLevel(audio) < silent;
  const [told, setTold] = useState(false);
  useEffect(() => {
    if (!quiet || !audio) return;
    const timer = setTimeout(() => setTold(true), patience);
    return () => {
      clearTimeout(timer);
      setTold(false);
    };
  }, [quiet, audio]);
  if (!told) return null;
  return (
    <Note title={t('selfpaced.record.silent')}>
      <Text size="sm">{t('selfpaced.record.silentHelp')}</Text>
    </Note>
  );
}
