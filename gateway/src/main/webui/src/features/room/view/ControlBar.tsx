import {
  IconFileCode,
  IconHandStop,
  IconListCheck,
  IconMessage,
  IconMicrophone,
  IconMicrophoneOff,
  IconNotebook,
  IconPhoneOff,
  IconScreenShare,
  IconScreenShareOff,
  IconSettings,
  IconUsers,
  IconVideo,
  IconVideoOff,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { canShareScreen, type Media } from '../media';
import type { RoomSession } from '../roomSession';
import { useStore } from '../useStore';
import { ControlButton } from './ControlButton';
import classes from './room.module.css';
import type { PanelName } from './SidePanel';

interface ControlBarProps {
  session: RoomSession;
  media: Media;
  panel: PanelName | null;
  unread: number;
  /** One holds the interview: notes and scorecard are at hand. */
  desk: boolean;
  onPanel: (panel: PanelName) => void;
  padOpen: boolean;
  onPad: () => void;
}

export function ControlBar({
  session,
  media,
  panel,
  unread,
  desk,
  onPanel,
  padOpen,
  onPad,
}: ControlBarProps) {
  const { t } = useTranslation();
  const { questions, hand, padNews } = useStore(session);
  // Two who talk see each other anyway.
  const middle = questions?.items.length ? 'questions' : 'people';
  const open = (name: PanelName) => (panel === name ? 'active' : undefined);
  return (
    <footer>
      <div className={classes.controls} role="toolbar" aria-label={t('room.control.bar')}>
        <OwnControls media={media} />
        <ControlButton
          icon={IconHandStop}
          word={t('room.control.hand')}
          name={t(hand ? 'room.control.lowerName' : 'room.control.raiseName')}
          tone={hand ? 'active' : undefined}
          onClick={() => session.raise(!hand)}
        />
        <ControlButton
          icon={IconMessage}
          word={t('room.control.chat')}
          name={unread > 0 ? t('room.control.chatUnread', { count: unread }) : t('room.control.chat')}
          badge={unread}
          tone={open('chat')}
          pressed={panel === 'chat'}
          onClick={() => onPanel('chat')}
        />
        <ControlButton
          icon={middle === 'people' ? IconUsers : IconListCheck}
          word={t(`room.control.${middle}`)}
          name={t(`room.control.${middle}`)}
          tone={open(middle)}
          pressed={panel === middle}
          onClick={() => onPanel(middle)}
        />
        {desk && (
          <ControlButton
            icon={IconNotebook}
            word={t('room.control.desk')}
            name={t('room.control.deskName')}
            tone={open('desk')}
            pressed={panel === 'desk'}
            onClick={() => onPanel('desk')}
          />
        )}
        <ControlButton
          icon={IconFileCode}
          word={t('room.control.pad')}
          name={t(padNews ? 'room.control.padNews' : 'room.control.pad')}
          badge={padNews ? '•' : undefined}
          tone={padOpen ? 'active' : undefined}
          pressed={padOpen}
          onClick={onPad}
        />
        <ControlButton
          icon={IconSettings}
          word={t('room.control.devices')}
          name={t('room.control.devices')}
          tone={open('devices')}
          pressed={panel === 'devices'}
          onClick={() => onPanel('devices')}
        />
        <ControlButton
          icon={IconPhoneOff}
          word={t('room.control.leave')}
          name={t('room.control.leaveName')}
          tone="leave"
          onClick={session.leave}
        />
      </div>
    </footer>
  );
}

function OwnControls({ media }: { media: Media }) {
  const { t } = useTranslation();
  const { mic, audio, camera, screen } = useStore(media);
  const heard = mic && audio !== null;
  return (
    <>
      <ControlButton
        icon={heard ? IconMicrophone : IconMicrophoneOff}
        word={t(heard ? 'room.control.mute' : 'room.control.unmute')}
        name={t(heard ? 'room.control.muteName' : 'room.control.unmuteName')}
        tone={heard ? undefined : 'off'}
        onClick={() => void media.setMic(!heard)}
      />
      <ControlButton
        icon={camera ? IconVideo : IconVideoOff}
        word={t('room.control.camera')}
        name={t(camera ? 'room.control.cameraOffName' : 'room.control.cameraOnName')}
        tone={camera ? undefined : 'off'}
        onClick={() => void media.setCamera(!camera)}
      />
      {canShareScreen() && (
        <ControlButton
          icon={screen ? IconScreenShareOff : IconScreenShare}
          word={t(screen ? 'room.control.stop' : 'room.control.share')}
          name={t(screen ? 'room.control.stopName' : 'room.control.shareName')}
          tone={screen ? 'active' : undefined}
          onClick={() => (screen ? media.stopScreen() : void media.shareScreen())}
        />
      )}
    </>
  );
}
