import type { ReactNode } from 'react';
import type { Media } from '../media';
import type { Door } from '../roomApi';
import type { Closing } from '../signaling';
import { RoomView } from './RoomView';
import type { Planned } from './RoomHead';
import { useSession } from './useSession';
import type { Waiting } from './useSeenWaiting';

interface RoomProps {
  door: Door;
  media: Media;
  title: string;
  planned?: Planned;
  /** Whom those in the lobby wait for. */
  waiting?: Waiting;
  /** What who holds the interview has at hand in the room. */
  desk?: ReactNode;
  onOver: (closing: Closing) => void;
}

export default function Room({ door, media, ...shown }: RoomProps) {
  const session = useSession(door, media);
  return <RoomView session={session} media={media} {...shown} />;
}
