import { Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { withTexts } from '@/app/i18n';
import { key } from '@/api/keys';
import { problemFrom } from '@/api/problem';
import { useSession } from '@/api/session';
import { Brand } from '@/ui/Brand';
import { PageLoading } from '@/ui/PageLoading';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import { waitedFor } from './portal/usePortal';
import { PortalWaiting } from './public/PortalWaiting';
import { talkDoor } from './roomApi';
import type { Closing } from './signaling';
import { TalkOver } from './talk/TalkOver';
import { useMedia } from './useMedia';

/** Nobody is asked anything first, so that there is nothing to fetch it behind. */
const Room = lazy(() => withTexts(import('./view/Room'), 'room/inside', 'ui/staff'));

/** Seconds in which a room that was agreed on is known to every replica, even after one has died. */
const preparing = 120;

/** The room of two who agreed to talk. They go straight in: both have just said so. */
export default function TalkPage() {
  const { roomId = '' } = useParams();
  return <Talk key={roomId} roomId={roomId} />;
}

function Talk({ roomId }: { roomId: string }) {
  const { t } = useTranslation();
  // Times are shown in the account's zone.
  useSession();
  const [door] = useState(() => talkDoor(roomId));
  const agreed = Boolean((useLocation().state as { agreed?: boolean } | null)?.agreed);
  const [closing, setClosing] = useState<Closing | null>(null);
  // Camera and microphone are on only where one may enter.
  const { data, error, failureReason, refetch } = useQuery({
    queryKey: key('room', roomId),
    queryFn: door.ice,
    staleTime: Infinity,
    gcTime: 0,
    // To who has just agreed the room is never unknown for good: the news of it may only be late.
    retry: (failures, problem) =>
      waitedFor(problem) || failures < 1 || (agreed && isUnknown(problem) && failures < preparing),
    retryDelay: (attempt, problem) =>
      (problemFrom(problem).retryAfter ?? (agreed ? 1 : Math.min(attempt + 1, 5))) * 1_000,
  });
  const inside = data !== undefined && closing === null;
  const media = useMedia(inside);
  useDocumentTitle(t('room.talk.title'));

  if (inside) {
    return (
      <Suspense fallback={<PageLoading />}>
        <Room door={door} media={media} title={t('room.talk.title')} onOver={setClosing} />
      </Suspense>
    );
  }
  if (closing)
    return (
      <Framed>
        <TalkOver closing={closing} onReturn={() => setClosing(null)} />
      </Framed>
    );
  return (
    <Framed>
      {error ? (
        <TalkOver closing={{ why: 'failed', error }} onReturn={() => void refetch()} />
      ) : (
        <PortalWaiting
          reason={isUnknown(failureReason) ? null : failureReason}
          onRetry={() => void refetch()}
        />
      )}
    </Framed>
  );
}

const isUnknown = (problem: unknown) => problem != null && problemFrom(problem).status === 404;

function Framed({ children }: { children: ReactNode }) {
  return (
    <Container size="md" py="lg">
      <header style={{ marginBottom: 32 }}>
        <Brand />
      </header>
      <main>{children}</main>
    </Container>
  );
}
