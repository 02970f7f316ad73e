import { IconMicrophoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Media } from '../media';
import { useStore } from '../useStore';
import { useTrackStream } from '../useTrackStream';
import { VideoView } from '../VideoView';
import classes from './room.module.css';

/** @param corner lies over the others; otherwise a tile among them */
export function OwnTile({ media, corner }: { media: Media; corner: boolean }) {
  const { t } = useTranslation();
  const { camera, audio, mic, cameraTrouble } = useStore(media);
  const stream = useTrackStream(camera);
  return (
    <div className={classes.own} data-testid="own-tile" data-corner={corner || undefined}>
      {stream && (
        <VideoView stream={stream} label={t('room.stage.yourPicture')} own className={classes.mirrored} />
      )}
      {!stream && (
        <span className={classes.initials}>
          {t(cameraTrouble === 'unplugged' ? 'room.check.unplugged' : 'room.check.cameraOff')}
        </span>
      )}
      <span className={classes.name}>
        {!(mic && audio) && (
          <IconMicrophoneOff size={14} role="img" aria-label={t('room.people.micOff')} aria-hidden={false} />
        )}
        {t('room.stage.you')}
      </span>
    </div>
  );
}
