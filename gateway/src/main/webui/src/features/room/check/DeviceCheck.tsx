import { Button, Stack, Text, Title } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Media } from '../media';
import type { As } from '../roomApi';
import { useStore } from '../useStore';
import classes from './check.module.css';
import { DeviceSelect } from './DeviceSelect';
import { LevelMeter } from './LevelMeter';
import { NetworkCheck } from './NetworkCheck';
import { Preview } from './Preview';
import { playTestSound } from './testSound';
import { Trouble } from './Trouble';

interface DeviceCheckProps {
  id: string;
  as: As;
  media: Media;
  /** Absent while the room is not open yet. */
  action?: { label: string; run: () => void };
}

/** Picture, sound and network before one goes in. Never in the way: it works with nothing at all. */
export default function DeviceCheck({ id, as, media, action }: DeviceCheckProps) {
  const { t } = useTranslation();
  const { audio, camera, starting, speakerId } = useStore(media);
  const ready = audio ? (camera ? 'room.check.ready' : 'room.check.readyAudio') : 'room.check.listen';
  return (
    <section className={classes.grid} aria-label={t('room.check.title')}>
      <Preview media={media} />
      <Stack gap="md">
        <div aria-live="polite">
          <Title order={1}>{t(starting ? 'room.check.title' : ready)}</Title>
          <Text c="dimmed" mt={4}>
            {t(starting ? 'room.check.starting' : audio ? 'room.check.readyText' : 'room.check.listenText')}
          </Text>
        </div>
        {action ? (
          <Button size="lg" fullWidth onClick={action.run}>
            {action.label}
          </Button>
        ) : (
          <Text fw={600}>{t('room.check.soon')}</Text>
        )}
        {!starting && <Trouble media={media} />}
        <DeviceSelect media={media} kind="audio" />
        <LevelMeter media={media} />
        <DeviceSelect media={media} kind="video" />
        <DeviceSelect media={media} kind="speaker" />
        <Button
          variant="default"
          size="sm"
          leftSection={<IconVolume size={18} aria-hidden />}
          onClick={() => void playTestSound(speakerId)}
        >
          {t('room.check.sound')}
        </Button>
        <NetworkCheck id={id} as={as} withRelay={action !== undefined} />
      </Stack>
    </section>
  );
}
