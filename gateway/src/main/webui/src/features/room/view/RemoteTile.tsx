import { Button } from '@mantine/core';
import { IconMicrophoneOff, IconScreenShare, IconVolume } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeerView } from '../mesh';
import type { Participant } from '../protocol';
import { VideoView } from '../VideoView';
import { initials } from './initials';
import { QualityIcon } from './QualityIcon';
import classes from './room.module.css';

interface RemoteTileProps {
  participant: Participant;
  peer: PeerView | undefined;
  speakerId: string | null;
}

export function RemoteTile({ participant, peer, speakerId }: RemoteTileProps) {
  const { t } = useTranslation();
  const [unblock, setUnblock] = useState<(() => void) | null>(null);
  const [blocked] = useState(() => (play: (() => void) | null) => setUnblock(() => play));
  const { displayName: name, camera, screen, mic, connected } = participant;
  const picture = (camera || screen) && peer !== undefined;
  const link = peer?.link ?? 'connecting';
  // Picture and sound go on without the socket: somebody is away only when these are gone.
  const trouble = link === 'connected' ? null : connected ? link : 'away';
  return (
    <article
      className={classes.tile}
      data-testid="remote-tile"
      data-link={link}
      data-trouble={trouble ?? undefined}
    >
      {peer && (
        <VideoView
          stream={peer.stream}
          label={t(screen ? 'room.stage.screen' : 'room.stage.picture', { name })}
          speakerId={speakerId}
          onBlocked={blocked}
          className={picture ? (screen ? classes.contain : classes.cover) : classes.soundOnly}
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
        {!mic && <IconMicrophoneOff size={16} role="img" aria-label={t('room.people.micOff')} />}
        {screen && <IconScreenShare size={16} role="img" aria-label={t('room.people.screenOn')} />}
        <span>{name}</span>
        {link === 'connected' && peer && <QualityIcon quality={peer.quality} />}
      </span>
    </article>
  );
}
