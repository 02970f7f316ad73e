import { Text } from '@mantine/core';
import {
  IconMicrophone,
  IconMicrophoneOff,
  IconPlugConnectedX,
  IconScreenShare,
  IconVideo,
  IconVideoOff,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Media } from '../media';
import type { MediaState, Role } from '../protocol';
import type { RoomSession } from '../roomSession';
import { useStore } from '../useStore';
import { KnockPrompt } from './KnockPrompt';
import classes from './room.module.css';

export function PeoplePanel({ session, media }: { session: RoomSession; media: Media }) {
  const { t } = useTranslation();
  const { self, participants, lobby } = useStore(session);
  const { mic, audio, camera, screen } = useStore(media);
  return (
    <div className={classes.panelBody}>
      <ul className={classes.people} aria-label={t('room.people.here')}>
        {self && (
          <Person
            name={t('room.people.you', { name: self.displayName })}
            role={self.role}
            state={{ mic: mic && audio !== null, camera: camera !== null, screen: screen !== null }}
          />
        )}
        {participants.map((p) => (
          <Person
            key={p.participantId}
            name={p.displayName}
            role={p.role}
            state={p}
            away={!p.connected}
            guest={!p.verified}
          />
        ))}
      </ul>
      {lobby.length > 0 && (
        <section aria-label={t('room.people.lobby')}>
          <Text fw={600} size="sm" mt="md" mb="xs">
            {t('room.people.lobby')}
          </Text>
          <KnockPrompt session={session} />
        </section>
      )}
    </div>
  );
}

function Person({
  name,
  role,
  state,
  away,
  guest,
}: {
  name: string;
  role: Role;
  state: MediaState;
  away?: boolean;
  guest?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <li className={classes.person}>
      <div style={{ minWidth: 0 }}>
        <Text size="sm" fw={600} truncate>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {guest ? t('room.guest.name', { name: t(`room.role.${role}`) }) : t(`room.role.${role}`)}
        </Text>
      </div>
      <span className={classes.states}>
        {away && <State icon={IconPlugConnectedX} text={t('room.people.away')} />}
        {state.screen && <State icon={IconScreenShare} text={t('room.people.screenOn')} />}
        <State
          icon={state.mic ? IconMicrophone : IconMicrophoneOff}
          text={t(state.mic ? 'room.people.micOn' : 'room.people.micOff')}
        />
        <State
          icon={state.camera ? IconVideo : IconVideoOff}
          text={t(state.camera ? 'room.people.cameraOn' : 'room.people.cameraOff')}
        />
      </span>
    </li>
  );
}

function State({ icon: Glyph, text }: { icon: Icon; text: string }) {
  return (
    <span role="img" aria-label={text} title={text}>
      <Glyph size={18} aria-hidden />
    </span>
  );
}
