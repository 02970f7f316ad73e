import { ActionIcon, Button, Group, Text } from '@mantine/core';
import {
  IconHandStop,
  IconMicrophone,
  IconMicrophoneOff,
  IconPlugConnectedX,
  IconScreenShare,
  IconUserX,
  IconVideo,
  IconVideoOff,
  type Icon,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import type { Media } from '../media';
import type { MediaState, Participant, Role } from '../protocol';
import { raised } from '../roster';
import { useStore } from '../useStore';
import { HostControls } from './HostControls';
import type { Hosted } from './hosted';
import { KnockPrompt } from './KnockPrompt';
import classes from './room.module.css';

export function PeoplePanel({ session, media }: { session: Hosted; media: Media }) {
  const { t } = useTranslation();
  const { self, participants, lobby, hand } = useStore(session);
  const { mic, audio, camera, screen } = useStore(media);
  const host = self?.role === 'INTERVIEWER';
  const hands = raised(participants);
  return (
    <div className={classes.panelBody}>
      <ul className={classes.people} aria-label={t('room.people.here')}>
        {self && (
          <Person
            name={t('room.people.you', { name: self.displayName })}
            role={self.role}
            state={{ mic: mic && audio !== null, camera: camera !== null, screen: screen !== null }}
            hand={hand}
          />
        )}
        {[...hands, ...participants.filter((p) => !hands.includes(p))].map((p) => (
          <Person
            key={p.participantId}
            name={p.displayName}
            role={p.role}
            state={p}
            hand={p.handSince !== undefined}
            away={!p.connected}
            guest={!p.verified}
          >
            {host && <Keep session={session} participant={p} />}
          </Person>
        ))}
      </ul>
      {lobby.length > 0 && (
        <section aria-label={t('room.people.lobby')}>
          <Group justify="space-between" mt="md" mb="xs">
            <Text fw={600} size="sm">
              {t('room.people.lobby')}
            </Text>
            {lobby.length > 1 && (
              <Button size="compact-sm" variant="light" onClick={session.admitAll}>
                {t('room.host.admitAll')}
              </Button>
            )}
          </Group>
          <KnockPrompt session={session} />
        </section>
      )}
      {host && <HostControls session={session} />}
    </div>
  );
}

interface PersonProps {
  name: string;
  role: Role;
  state: MediaState;
  hand: boolean;
  away?: boolean;
  guest?: boolean;
  children?: ReactNode;
}

function Person({ name, role, state, hand, away, guest, children }: PersonProps) {
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
        {hand && <State icon={IconHandStop} text={t('room.people.hand')} />}
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
        {children}
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

/** What an interviewer may do about one person. */
function Keep({ session, participant }: { session: Hosted; participant: Participant }) {
  const { t } = useTranslation();
  const { up } = useStore(session);
  const [asking, setAsking] = useState(false);
  const { participantId, displayName: name, mic } = participant;
  return (
    <>
      <ActionIcon
        variant="default"
        size={30}
        disabled={!up || !mic}
        aria-label={t('room.host.mute', { name })}
        title={t('room.host.mute', { name })}
        onClick={() => session.mute(participantId)}
      >
        <IconMicrophoneOff size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        disabled={!up}
        aria-label={t('room.host.remove', { name })}
        title={t('room.host.remove', { name })}
        onClick={() => setAsking(true)}
      >
        <IconUserX size={16} aria-hidden />
      </ActionIcon>
      <ConfirmDialog
        opened={asking}
        title={t('room.host.removeTitle', { name })}
        text={t('room.host.removeText')}
        action={t('room.host.removeAction')}
        destructive
        onConfirm={() => {
          setAsking(false);
          session.remove(participantId);
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
