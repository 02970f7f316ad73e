import { Button, Loader, Text, Title } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Preview } from '../check/Preview';
import type { Media } from '../media';
import classes from './room.module.css';

interface LobbyProps {
  phase: 'joining' | 'lobby' | 'over';
  /** An interviewer is in the room. */
  seen: boolean;
  media: Media;
  onLeave: () => void;
}

export function Lobby({ phase, seen, media, onLeave }: LobbyProps) {
  const { t } = useTranslation();
  return (
    <main className={classes.lobby} data-phase={phase}>
      <div className={classes.lobbyPreview}>
        <Preview media={media} />
      </div>
      <div role="status">
        <Loader type="dots" aria-hidden mb="sm" mx="auto" />
        <Title order={1}>
          {t(phase === 'lobby' ? (seen ? 'room.lobby.title' : 'room.lobby.early') : 'room.lobby.joining')}
        </Title>
        {phase === 'lobby' && (
          <Text c="dimmed" mt="xs" maw={460} mx="auto">
            {t(seen ? 'room.lobby.text' : 'room.lobby.earlyText')}
          </Text>
        )}
      </div>
      <Button
        variant="default"
        leftSection={<IconDoorExit size={18} aria-hidden />}
        onClick={onLeave}
        aria-label={t('room.control.leaveName')}
      >
        {t('room.control.leave')}
      </Button>
    </main>
  );
}
