import { Text } from '@mantine/core';
import { useEffect, useMemo, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './record.module.css';

/** What was just recorded, part after part. */
export function OwnTake({ parts }: { parts: Blob[] }) {
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const part = parts[index] ?? parts[0];
  const url = useMemo(() => part && URL.createObjectURL(part), [part]);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  if (!url) return null;
  const next = () => index + 1 < parts.length && setIndex(index + 1);
  return (
    <div>
      {/* One's own words just now have no caption file. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <video
        key={url}
        src={url}
        className={classes.own}
        controls
        playsInline
        autoPlay={index > 0}
        aria-label={t('selfpaced.record.ownTake')}
        onLoadedMetadata={findsItsLength}
        onEnded={next}
      />
      {parts.length > 1 && (
        <Text size="sm" c="dimmed">
          {t('selfpaced.record.part', { number: index + 1, count: parts.length })}
        </Text>
      )}
    </div>
  );
}

/** A recorder writes no length; browsers learn it when they go to the end. */
function findsItsLength({ currentTarget: video }: SyntheticEvent<HTMLVideoElement>) {
  if (video.duration !== Infinity) return;
  video.ontimeupdate = () => {
    video.ontimeupdate = null;
    video.currentTime = 0;
  };
  video.currentTime = Number.MAX_SAFE_INTEGER;
}
