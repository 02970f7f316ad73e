import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { withTexts } from '@/app/i18n';
import { later } from '@/ui/later';
import { PageLoading } from '@/ui/PageLoading';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import type { Media } from '../media';
import { usePadOpen } from '../pad/usePadOpen';
import type { RoomSession } from '../roomSession';
import type { Closing } from '../signaling';
import type { Layout } from '../stage';
import { useStore } from '../useStore';
import { ControlBar } from './ControlBar';
import { KnockPrompt } from './KnockPrompt';
import { Lobby } from './Lobby';
import { RoomHead, type Planned } from './RoomHead';
import { SidePanel, type PanelName } from './SidePanel';
import { recallLayout, rememberLayout } from '../layoutChoice';
import { Stage } from './Stage';
import { StateLine } from './StateLine';
import { useSeenWaiting, type Waiting } from './useSeenWaiting';
import { useShortcuts } from './useSession';
import { useUnread } from './useUnread';
import classes from './room.module.css';

const PadView = later(() => withTexts(import('../pad/PadView'), 'room/pad'));

interface RoomViewProps {
  session: RoomSession;
  media: Media;
  title: string;
  planned?: Planned | undefined;
  waiting?: Waiting | undefined;
  desk?: ReactNode;
  onOver: (closing: Closing) => void;
}

export function RoomView({ session, media, title, planned = {}, waiting: who, desk, onOver }: RoomViewProps) {
  const { t } = useTranslation();
  const { phase, closing, lobby, questions, hand } = useStore(session);
  const { mic, camera } = useStore(media);
  const [chosen, setPanel] = useState<PanelName | null | undefined>(undefined);
  // What they talk about is in sight from the start.
  const panel = chosen === undefined ? (questions?.items.length ? 'questions' : null) : chosen;
  const [layout, setLayout] = useState(recallLayout);
  const unread = useUnread(session, panel === 'chat');
  const pad = usePadOpen();
  const waiting = lobby[0];
  useDocumentTitle(waiting ? t('room.knock.title', { name: waiting.displayName }) : title);

  useEffect(() => {
    if (closing) onOver(closing);
  }, [closing, onOver]);
  const arrange = (next: Layout) => {
    setLayout(next);
    rememberLayout(next);
  };
  useShortcuts({
    m: () => void media.setMic(!mic),
    v: () => void media.setCamera(!camera),
    h: () => session.raise(!hand),
    escape: () => setPanel(null),
  });

  const seen = useSeenWaiting(who, phase === 'lobby');

  if (phase !== 'in') return <Lobby phase={phase} seen={seen} media={media} onLeave={session.leave} />;
  return (
    <div className={classes.room} data-phase={phase}>
      <RoomHead session={session} title={title} planned={planned} layout={layout} onLayout={arrange} />
      <main className={classes.main} data-panel={panel ?? undefined} data-pad={pad.open || undefined}>
        <div className={classes.center}>
          <StateLine session={session} media={media} />
          <KnockPrompt session={session} most={2} />
          <Stage session={session} media={media} layout={layout} />
        </div>
        {pad.open && (
          <Suspense fallback={<PageLoading />}>
            <PadView session={session} byHand={pad.byHand} onClose={() => pad.show(false)} />
          </Suspense>
        )}
        {panel && (
          <SidePanel
            panel={panel}
            session={session}
            media={media}
            desk={desk}
            onClose={() => setPanel(null)}
          />
        )}
      </main>
      <ControlBar
        session={session}
        media={media}
        panel={panel}
        unread={unread}
        desk={Boolean(desk)}
        onPanel={(next) => setPanel(next === panel ? null : next)}
        padOpen={pad.open}
        onPad={() => pad.show(!pad.open)}
      />
    </div>
  );
}
