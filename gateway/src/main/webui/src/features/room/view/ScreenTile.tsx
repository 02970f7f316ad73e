import { IconScreenShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PeerView } from '../mesh';
import type { Participant } from '../protocol';
import { VideoView } from '../VideoView';
import classes from './room.module.css';
import { TileTools } from './TileTools';

interface ScreenTileProps {
  participant: Participant;
  peer: PeerView | undefined;
  large: boolean;
  pinned: boolean;
  onPin: () => void;
}

/** The screen that somebody shares, beside their camera. */
export function ScreenTile({ participant, peer, large, pinned, onPin }: ScreenTileProps) {
  const { t } = useTranslation();
  const name = t('room.stage.screen', { name: participant.displayName });
  return (
    <article className={classes.tile} data-testid="screen-tile" data-large={large || undefined}>
      {peer && (
        // Their sound comes with the camera's tile.
        <VideoView stream={peer.screen ?? peer.stream} label={name} own className={classes.contain} />
      )}
      <span className={classes.name}>
        <IconScreenShare size={16} aria-hidden />
        <span>{name}</span>
      </span>
      <TileTools name={name} picture={peer !== undefined} pinned={pinned} onPin={onPin} />
    </article>
  );
}
