import { Skeleton, Stack } from '@mantine/core';
import { Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api/serverClock';
import { withTexts } from '@/app/i18n';
import { later } from '@/ui/later';
import { absoluteText } from '@/ui/time';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import { browserZone } from '@/ui/useZone';
import { firstRegion } from '@/ui/zones';
import { interviewDoor, type As, type Portal } from '../roomApi';
import type { Closing } from '../signaling';
import { useMedia } from '../useMedia';
import { DeviceCheck } from '../portal/DeviceCheck';
import { Expect } from '../portal/Expect';
import { Facts } from '../portal/Facts';
import { Knocking } from '../portal/Knocking';
import { PortalProblem } from './LaterProblem';
import { PortalWaiting } from './PortalWaiting';
import { PortalState } from '../portal/PortalState';
import { stay } from '../portal/stay';
import { usePortal } from '../portal/usePortal';

/** Fetched while one looks at oneself before going in. */
const Room = later(() => withTexts(import('../view/Room'), 'room/inside', 'ui/staff'));
/** Fetched by those whom another video service waits for. */
const GoOver = later(() => import('../portal/GoOver'));
const AfterRoom = later(() => withTexts(import('../portal/AfterRoom'), 'room/inside'));

interface EntranceProps {
  id: string;
  as: As;
  /** Shown in place of all this for an interview that the candidate does alone. */
  selfPaced?: ReactNode;
  /** What who holds the interview has at hand in the room. */
  desk?: ReactNode;
  /** What stands around every screen but the room itself. */
  frame: (content: ReactNode, portal: Portal | undefined) => ReactNode;
}

/** The way into an interview: its state, the device check, the room, and what comes after. */
export function Entrance({ id, as, selfPaced, desk, frame }: EntranceProps) {
  const { t } = useTranslation();
  const [inside, setInside] = useState(() => stay.goesOn(id));
  const door = useMemo(() => interviewDoor(id, as), [id, as]);
  const [closing, setClosing] = useState<Closing | null>(null);
  const [checking, setChecking] = useState(false);
  const { data: portal, error, failureReason, offset, refetch } = usePortal(id, as, !inside);
  const alone = portal?.mode === 'SELF_PACED';
  const elsewhere = Boolean(portal?.videoHost);
  const enterable = !alone && !elsewhere && (portal?.state === 'open' || portal?.state === 'knock');
  // After the room, and where there is nothing to enter, camera and microphone are off.
  const coming = !alone && !elsewhere && portal?.state === 'too-early' && checking;
  const media = useMedia(closing === null && (enterable || coming));
  useEffect(() => {
    if (!enterable) return;
    void Room.fetch();
    void AfterRoom.fetch();
  }, [enterable]);
  useDocumentTitle(portal?.jobTitle ?? t('room.page.title'));

  const look = useCallback(() => void refetch(), [refetch]);
  const enter = useCallback(() => {
    stay.begin(id);
    setClosing(null);
    setInside(true);
  }, [id]);
  const over = useCallback(
    (why: Closing) => {
      stay.end();
      setClosing(why);
      setInside(false);
      look();
    },
    [look],
  );

  if (!portal) {
    return frame(
      error ? (
        <PortalProblem error={error} as={as} onRetry={look} />
      ) : (
        <PortalWaiting reason={failureReason} onRetry={look} />
      ),
      undefined,
    );
  }
  if (alone && selfPaced) return frame(selfPaced, portal);
  if (elsewhere && portal.state === 'open') {
    return frame(
      <Stack gap="xl">
        <Suspense fallback={<Skeleton h={220} radius="md" />}>
          <GoOver portal={portal} onRefused={look} />
        </Suspense>
        <Facts portal={portal} />
        {as === 'candidate' && <Expect contactName={portal.contactName} room={false} />}
      </Stack>,
      portal,
    );
  }
  if (inside && enterable)
    return (
      <Room
        door={door}
        media={media}
        title={portal.jobTitle ?? t('room.page.interview')}
        planned={portal}
        waiting={{ id, as }}
        desk={desk}
        onOver={over}
      />
    );
  if (closing) return frame(<AfterRoom closing={closing} portal={portal} onRejoin={enter} />, portal);
  if (error && !enterable) return frame(<PortalProblem error={error} as={as} onRetry={look} />, portal);
  if (enterable) {
    const knock = portal.state === 'knock';
    return frame(
      <Stack gap="xl">
        {knock && <Knocking time={startText(portal)} />}
        <DeviceCheck
          id={id}
          as={as}
          media={media}
          action={{ label: t(knock ? 'room.portal.knock.action' : 'room.portal.join'), run: enter }}
        />
        <Facts portal={portal} />
        {as === 'candidate' && <Expect contactName={portal.contactName} room={false} />}
      </Stack>,
      portal,
    );
  }
  const opens = portal.state === 'pending' || portal.state === 'too-early';
  return frame(
    <Stack gap="xl">
      <PortalState
        portal={portal}
        offset={offset}
        media={media}
        onCheck={() => setChecking(true)}
        onLook={look}
      />
      <Facts portal={portal} />
      {as === 'candidate' && <Expect contactName={portal.contactName} room={opens} host={portal.videoHost} />}
    </Stack>,
    portal,
  );
}

const startText = (portal: Portal) =>
  portal.startsAt
    ? absoluteText(new Date(portal.startsAt), firstRegion(portal.viewerZone, browserZone()), serverNow())
    : '';
