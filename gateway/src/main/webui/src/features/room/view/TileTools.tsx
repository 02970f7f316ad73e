import { ActionIcon } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconPictureInPicture,
  IconPin,
  IconPinnedOff,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './room.module.css';

interface TileToolsProps {
  name: string;
  /** There is a picture, which can leave the page. */
  picture: boolean;
  pinned: boolean;
  onPin: () => void;
}

/** What can be done with one picture. Each tile is an `article`. */
export function TileTools({ name, picture, pinned, onPin }: TileToolsProps) {
  const { t } = useTranslation();
  return (
    <span className={classes.tools}>
      <Tool
        icon={pinned ? IconPinnedOff : IconPin}
        label={t(pinned ? 'room.stage.unpin' : 'room.stage.pin', { name })}
        onClick={onPin}
      />
      {document.fullscreenEnabled && (
        <Tool
          icon={IconArrowsMaximize}
          label={t('room.stage.fullScreen', { name })}
          onClick={(tile) => void toggleFullScreen(tile)}
        />
      )}
      {picture && document.pictureInPictureEnabled && (
        <Tool
          icon={IconPictureInPicture}
          label={t('room.stage.window', { name })}
          onClick={(tile) => void toggleWindow(tile)}
        />
      )}
    </span>
  );
}

interface ToolProps {
  icon: Icon;
  label: string;
  onClick: (tile: HTMLElement) => void;
}

function Tool({ icon: Glyph, label, onClick }: ToolProps) {
  return (
    <ActionIcon
      size={36}
      className={classes.tool}
      aria-label={label}
      title={label}
      onClick={(event) => {
        const tile = event.currentTarget.closest('article');
        if (tile) onClick(tile);
      }}
    >
      <Glyph size={18} aria-hidden />
    </ActionIcon>
  );
}

/** A browser that refuses has told the person. */
const refused = () => undefined;

async function toggleFullScreen(tile: HTMLElement): Promise<void> {
  if (document.fullscreenElement === tile) await document.exitFullscreen().catch(refused);
  else await tile.requestFullscreen().catch(refused);
}

async function toggleWindow(tile: HTMLElement): Promise<void> {
  const video = tile.querySelector('video');
  if (document.pictureInPictureElement === video) await document.exitPictureInPicture().catch(refused);
  else await video?.requestPictureInPicture().catch(refused);
}
