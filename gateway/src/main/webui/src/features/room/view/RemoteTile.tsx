import { Button } from '@mantine/core';
import { IconHandStop, IconMicrophoneOff, IconScreenShare, IconVolume } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeerView } from '../mesh';
import type { Participant } from '../protocol';
import { VideoView } from '../VideoView';
import { initials } from './initials';
import { QualityIcon } from './QualityIcon';
import classes from './room.module.css';
import { TileTools } from './TileTools';

interface RemoteTileProps {
  participant: Participant;
  peer: PeerView | undefined;
  speakerId: string | null;
  /** Cameras of others are received. */
  received: boolean;
  large: boolean;
  pinned: boolean;
  onPin: () => void;
}

export function RemoteTile({
  participant,
  peer,
  speakerId,
  received,
  large,
  pinned,
  onPin,
}: RemoteTileProps) {
  const { t } = useTranslation();
  const [unblock, setUnblock] = useState<(() => void) | null>(null);
  const [blocked] = useState(() => (play: (() => void) | null) => setUnblock(() => play));
  const { displayName: name, camera, screen, mic, connected, handSince } = participant;
  // A screen that comes in place of the camera has a tile of its own.
  const picture = camera && received && peer !== undefined && !(screen && peer.screen === null);
  const link = peer?.link ?? 'connecting';
  // Picture and sound go on without the socket: somebody is away only when these are gone.
  const trouble = link === 'connected' ? null : connected ? link : 'away';
  return (
    <article
      className={classes.tile}
      data-testid="remote-tile"
      data-link={link}
      data-trouble={trouble ?? undefined}
      data-large={large || undefined}
    >
      {peer && (
        <VideoView
          stream={peer.stream}
          label={t('room.stage.picture', { name })}
          speakerId={speakerId}
          onBlocked={blocked}
          className={picture ? (large ? classes.contain : classes.cover) : classes.soundOnly}
        />
      )}
      {!picture && (
        <span className={classes.avatar} aria-hidden>
          {initials(name)}
        </span>
      )}
      {trouble && <span className={classes.veil}>{t(`room.stage.${trouble}`)}</span>}
      {unblock && (
        <Button
          className={classes.unblock}
          leftSection={<IconVolume size={18} aria-hidden />}
          onClick={unblock}
        >
          {t('room.stage.sound')}
        </Button>
      )}
      <span className={classes.name}>
        {handSince && <IconHandStop size={16} role="img" aria-label={t('room.people.hand')} />}
        {!mic && <IconMicrophoneOff size={16} role="img" aria-label={t('room.people.micOff')} />}
        {screen && <IconScreenShare size={16} role="img" aria-label={t('room.people.screenOn')} />}
        <span>{name}</span>
        {link === 'connected' && peer && <QualityIcon quality={peer.quality} />}
      </span>
      <TileTools name={name} picture={picture} pinned={pinned} onPin={onPin} />
    </article>
  );
}
