import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Media } from '../media';
import { useAudioLevel } from '../useAudioLevel';
import { useStore } from '../useStore';
import classes from './check.module.css';

const bars = 16;

export function LevelMeter({ media }: { media: Media }) {
  const { t } = useTranslation();
  const { audio, mic } = useStore(media);
  const level = useAudioLevel(mic ? audio : null);
  const [heard, setHeard] = useState(false);
  if (level > 0.35 && !heard) setHeard(true);
  if (!audio) return null;
  return (
    <div>
      <div
        className={classes.meter}
        role="meter"
        aria-label={t('room.check.level')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(level * 100)}
      >
        {Array.from({ length: bars }, (_, i) => (
          <span key={i} data-on={level * bars > i || undefined} />
        ))}
      </div>
      <Text size="sm" c="dimmed" mt={4}>
        {t(mic ? (heard ? 'room.check.heard' : 'room.check.speak') : 'room.check.muted')}
      </Text>
    </div>
  );
}
