import type { Media } from '../media';
import type { As, Portal } from '../roomApi';
import type { Closing } from '../signaling';
import { RoomView } from './RoomView';
import { useSession } from './useSession';

interface RoomProps {
  id: string;
  as: As;
  media: Media;
  portal: Portal;
  onOver: (closing: Closing) => void;
}

export default function Room({ id, as, media, portal, onOver }: RoomProps) {
  const session = useSession(id, as, media);
  return <RoomView id={id} as={as} session={session} media={media} portal={portal} onOver={onOver} />;
}
