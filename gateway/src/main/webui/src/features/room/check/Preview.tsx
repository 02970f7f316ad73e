import { ActionIcon, Group, Text } from '@mantine/core';
import { IconMicrophone, IconMicrophoneOff, IconVideo, IconVideoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeviceTrouble, Media } from '../media';
import { useStore } from '../useStore';
import { useTrackStream } from '../useTrackStream';
import { VideoView } from '../VideoView';
import classes from './check.module.css';

export function Preview({ media }: { media: Media }) {
  const { t } = useTranslation();
  const { camera, audio, mic, starting, cameraTrouble } = useStore(media);
  const stream = useTrackStream(camera);
  const Mic = mic && audio ? IconMicrophone : IconMicrophoneOff;
  const Camera = camera ? IconVideo : IconVideoOff;
  return (
    <div className={classes.preview}>
      {stream ? (
        <VideoView stream={stream} label={t('room.check.preview')} own className={classes.mirrored} />
      ) : (
        <Text className={classes.noPicture}>
          {t(starting ? 'room.check.starting' : noPicture(cameraTrouble))}
        </Text>
      )}
      <Group className={classes.switches} gap="sm">
        <ActionIcon
          size={48}
          radius={24}
          color={mic ? 'dark' : 'red'}
          variant="filled"
          disabled={!audio}
          aria-label={t(mic ? 'room.control.muteName' : 'room.control.unmuteName')}
          onClick={() => void media.setMic(!mic)}
        >
          <Mic size={22} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={48}
          radius={24}
          color={camera ? 'dark' : 'red'}
          variant="filled"
          aria-label={t(camera ? 'room.control.cameraOffName' : 'room.control.cameraOnName')}
          onClick={() => void media.setCamera(!camera)}
        >
          <Camera size={22} aria-hidden />
        </ActionIcon>
      </Group>
    </div>
  );
}

const noPicture = (trouble: DeviceTrouble | null) =>
  trouble === 'unplugged' ? 'room.check.unplugged' : trouble ? 'room.check.noCamera' : 'room.check.cameraOff';
