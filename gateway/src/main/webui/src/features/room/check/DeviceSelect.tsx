import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind, Media } from '../media';
import { useStore } from '../useStore';

const deviceKinds = { audio: 'audioinput', video: 'videoinput', speaker: 'audiooutput' } as const;
const labels = {
  audio: 'room.check.mic',
  video: 'room.check.camera',
  speaker: 'room.check.speaker',
} as const;

/** Choice of one kind of device; nothing where the browser offers no choice. */
export function DeviceSelect({ media, kind }: { media: Media; kind: Kind | 'speaker' }) {
  const { t } = useTranslation();
  const { devices, audio, camera, audioId, cameraId, speakerId } = useStore(media);
  if (kind === 'speaker' && !('setSinkId' in HTMLMediaElement.prototype)) return null;
  const found = devices.filter((device) => device.kind === deviceKinds[kind] && device.deviceId);
  if (found.length === 0) return null;
  const inUse = {
    audio: audio?.getSettings().deviceId,
    video: camera?.getSettings().deviceId,
    speaker: undefined,
  }[kind];
  const wished = { audio: audioId, video: cameraId, speaker: speakerId }[kind];
  const value = [inUse, wished, 'default'].find((id) => id && found.some((device) => device.deviceId === id));
  return (
    <NativeSelect
      label={t(labels[kind])}
      data={found.map((device) => ({
        value: device.deviceId,
        label: device.label || t('room.check.default'),
      }))}
      value={value ?? found[0]?.deviceId ?? ''}
      onChange={(event) => void media.choose(kind, event.currentTarget.value)}
      size="sm"
    />
  );
}
