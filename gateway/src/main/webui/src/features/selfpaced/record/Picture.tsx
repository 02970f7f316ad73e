import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrackStream, VideoView, type Media } from '@/features/room/public/devices';
import { useStore } from '@/features/room/public/store';
import classes from './record.module.css';

interface PictureProps {
  media: Media;
  /** On a phone it leaves room for the question. */
  small?: boolean;
  children?: ReactNode;
}

/** The candidate's own picture as in a mirror, or why there is none. */
export function Picture({ media, small = false, children }: PictureProps) {
  const { t } = useTranslation();
  const { camera, audio, starting } = useStore(media);
  const stream = useTrackStream(camera);
  const none = starting ? 'starting' : audio ? 'soundOnly' : 'noDevices';
  return (
    <div className={classes.picture} data-small={small || undefined}>
      {stream ? (
        <VideoView
          stream={stream}
          label={t('selfpaced.record.ownPicture')}
          own
          className={classes.mirrored}
        />
      ) : (
        <Text className={classes.noPicture ?? ''}>{t(`selfpaced.record.${none}`)}</Text>
      )}
      {children}
    </div>
  );
}
