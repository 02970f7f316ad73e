import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/ui/useNow';
import type { Media, MediaSnapshot } from '../media';
import type { RoomSession, RoomSnapshot } from '../roomSession';
import { raised } from '../roster';
import { useStore } from '../useStore';
import classes from './room.module.css';
import { useSpeakingMuted } from './useSpeakingMuted';

/** The one thing to know now, when something is not as it should be. */
export function StateLine({ session, media }: { session: RoomSession; media: Media }) {
  const { t } = useTranslation();
  const room = useStore(session);
  const own = useStore(media);
  const unheard = useSpeakingMuted(own.monitor);
  const now = useNow().getTime();
  const line = trouble(room, own, t) ?? warning(room, unheard, t) ?? notice(room, own, now, t);
  return (
    <div className={classes.stateLine} role="status" aria-live="polite">
      {line && (
        <Text size="sm" fw={600} data-tone={line.tone}>
          {line.text}
        </Text>
      )}
    </div>
  );
}

interface Line {
  tone: 'warn' | 'info';
  text: string;
}

function trouble(room: RoomSnapshot, own: MediaSnapshot, t: TFunction): Line | null {
  const links = Object.values(room.peers).map((peer) => peer.link);
  if (!room.up) {
    const heard = links.includes('connected') && own.mic && own.audio !== null;
    return { tone: 'warn', text: t(heard ? 'room.state.audio' : 'room.state.reconnecting') };
  }
  const away = room.participants.find(
    (p) => !p.connected && room.peers[p.participantId]?.link !== 'connected',
  );
  if (away) return { tone: 'warn', text: t('room.state.away', { name: away.displayName }) };
  const lost = room.participants.find((p) => room.peers[p.participantId]?.link === 'recovering');
  if (lost) return { tone: 'warn', text: t('room.state.peer', { name: lost.displayName }) };
  if (own.micTrouble && !own.audio) return { tone: 'warn', text: t('room.state.mic') };
  if (own.cameraTrouble === 'unplugged') return { tone: 'warn', text: t('room.state.camera') };
  if (Object.values(room.peers).some((peer) => peer.link === 'connected' && peer.quality === 'poor')) {
    return { tone: 'warn', text: t('room.state.poor') };
  }
  return null;
}

function warning(room: RoomSnapshot, unheard: boolean, t: TFunction): Line | null {
  if (room.full) return { tone: 'warn', text: t('room.state.full') };
  if (unheard) return { tone: 'warn', text: t('room.state.muted') };
  if (room.mutedBy) return { tone: 'warn', text: t('room.state.mutedBy', { name: room.mutedBy }) };
  return null;
}

function notice(room: RoomSnapshot, own: MediaSnapshot, now: number, t: TFunction): Line | null {
  const [first] = raised(room.participants);
  if (first) return { tone: 'info', text: t('room.state.hand', { name: first.displayName }) };
  if (!room.cameras) return { tone: 'info', text: t('room.state.saving') };
  if (own.screen) return { tone: 'info', text: t('room.state.sharing') };
  if (room.endsAt && now > Date.parse(room.endsAt)) return { tone: 'info', text: t('room.state.overtime') };
  return null;
}
