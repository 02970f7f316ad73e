import { Text, Title } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Media } from '../media';
import type { RoomSession } from '../roomSession';
import { useStore } from '../useStore';
import { OwnTile } from './OwnTile';
import { RemoteTile } from './RemoteTile';
import classes from './room.module.css';

/** The others large, oneself small in the corner. */
export function Stage({ session, media }: { session: RoomSession; media: Media }) {
  const { participants, peers } = useStore(session);
  const { speakerId } = useStore(media);
  return (
    <section className={classes.stage}>
      <div className={classes.tiles} data-count={Math.min(participants.length, 5)}>
        {participants.map((participant) => (
          <RemoteTile
            key={participant.participantId}
            participant={participant}
            peer={peers[participant.participantId]}
            speakerId={speakerId}
          />
        ))}
        {participants.length === 0 && <Alone session={session} />}
      </div>
      <OwnTile media={media} />
    </section>
  );
}

function Alone({ session }: { session: RoomSession }) {
  const { t } = useTranslation();
  const { gone, lobby } = useStore(session);
  const knocking = lobby[0];
  const text = knocking ? 'lobby' : gone ? 'left' : 'alone';
  const name = (knocking ?? gone)?.displayName;
  return (
    <div className={classes.alone} role="status">
      <IconUserQuestion size={48} stroke={1.25} aria-hidden />
      <Title order={2}>{t(`room.stage.${text}`, { name })}</Title>
      <Text>{t(`room.stage.${text}Text`)}</Text>
    </div>
  );
}
