import { Text, Title } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Media } from '../media';
import type { RoomSnapshot } from '../roomSession';
import { largeOf, tilesOf, type Layout } from '../stage';
import type { Store } from '../store';
import { useStore } from '../useStore';
import { OwnTile } from './OwnTile';
import { RemoteTile } from './RemoteTile';
import classes from './room.module.css';
import { ScreenTile } from './ScreenTile';

/** What the stage needs of the session. */
export type Staged = Pick<
  RoomSnapshot,
  'participants' | 'peers' | 'shares' | 'speaker' | 'cameras' | 'gone' | 'lobby'
>;

interface StageProps {
  session: Store<Staged>;
  media: Media;
  layout: Layout;
}

/** Who is here and what they share: all alike, or one large with the others beside it. */
export function Stage({ session, media, layout }: StageProps) {
  const { participants, peers, shares, speaker, cameras } = useStore(session);
  const { speakerId } = useStore(media);
  const [pinned, setPinned] = useState<string | null>(null);
  const tiles = tilesOf(participants);
  const large = largeOf(tiles, { pinned, layout, shares, speaker });
  // Over the picture of one other oneself is small in the corner.
  const corner = participants.length < 2 && large === null;
  const count = tiles.length + (corner ? 0 : 1);
  return (
    <section className={classes.stage}>
      <div
        className={classes.tiles}
        data-count={large ? undefined : Math.min(count, 7)}
        data-beside={large ? true : undefined}
        style={{ '--beside': count - 1 } as CSSProperties}
      >
        {tiles.map(({ id, participant, kind }) => {
          const shown = {
            participant,
            peer: peers[participant.participantId],
            large: id === large,
            pinned: id === pinned,
            onPin: () => setPinned(id === pinned ? null : id),
          };
          return kind === 'screen' ? (
            <ScreenTile key={id} {...shown} />
          ) : (
            <RemoteTile key={id} {...shown} received={cameras} speakerId={speakerId} />
          );
        })}
        {participants.length === 0 && <Alone session={session} />}
        <OwnTile media={media} corner={corner} />
      </div>
    </section>
  );
}

function Alone({ session }: { session: Store<Staged> }) {
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
