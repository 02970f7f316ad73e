import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvitation, useOpenInvitations, type LiveInvitation } from '@/api/liveInvitations';
import { toastOffer, toastWarning } from '@/ui/toast';
import { leadsHere, whenLookedAt } from '../entry';
import { outcomeOf } from '../outcome';
import { rangFromHere } from './rang';
import { Elsewhere } from '../Elsewhere';
import { RingDialog } from '../RingDialog';
import { useEnterRoom } from './useEnterRoom';

/** What rings, on every page of a member: who invites them, or for whom they wait. */
export default function Ringing() {
  const open = useOpenInvitations(true);
  const found = open.data?.[0]?.id;
  const [watched, setWatched] = useState<string>();
  if (found && found !== watched) setWatched(found);
  const invitation = useInvitation(watched).data;
  const answered = useRef<string>(undefined);
  useOutcome(invitation, answered);
  return invitation?.status === 'pending' ? (
    <RingDialog
      key={invitation.id}
      invitation={invitation}
      onAnswer={() => {
        answered.current = invitation.id;
      }}
    />
  ) : null;
}

function offer(roomId: string, name: string, enter: (roomId: string) => void) {
  const taken = toastOffer(
    roomId,
    <Elsewhere
      name={name}
      onMove={() => {
        taken();
        enter(roomId);
      }}
    />,
  );
}

/** Says once what became of an invitation that this tab saw ringing, or leads into its room. */
function useOutcome(invitation: LiveInvitation | undefined, answered: { current: string | undefined }) {
  const { t } = useTranslation();
  const enter = useEnterRoom();
  const told = useRef<string>(undefined);
  const { id, roomId, status, sent } = invitation ?? {};
  const { userId: partner, name = '' } = (sent ? invitation?.invitee : invitation?.inviter) ?? {};
  useEffect(() => {
    if (
      !id ||
      !roomId ||
      !partner ||
      !status ||
      sent === undefined ||
      status === 'pending' ||
      told.current === id
    )
      return;
    const answeredHere = answered.current === id;
    const outcome = outcomeOf({ status, sent }, answeredHere, rangFromHere(partner, roomId));
    const once = () => {
      told.current = id;
      const leads = outcome === 'enter' && (leadsHere(roomId) || answeredHere);
      if (leads) enter(roomId);
      else if (outcome === 'enter' || outcome === 'elsewhere') offer(roomId, name, enter);
      else if (outcome) toastWarning(t(`ringing.outcome.${outcome}`, { name }));
    };
    if (outcome === 'enter' && !answeredHere) return whenLookedAt(once);
    once();
  }, [id, roomId, partner, status, sent, name, answered, enter, t]);
}
