import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvitation, useOpenInvitations, type LiveInvitation } from '@/api/liveInvitations';
import { toastDone, toastWarning } from '@/ui/toast';
import { leadsHere, whenLookedAt } from '../entry';
import { outcomeOf } from '../outcome';
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

/** Says once what became of an invitation that this tab saw ringing, or leads into its room. */
function useOutcome(invitation: LiveInvitation | undefined, answered: { current: string | undefined }) {
  const { t } = useTranslation();
  const enter = useEnterRoom();
  const told = useRef<string>(undefined);
  const { id, roomId, status, sent } = invitation ?? {};
  const name = (sent ? invitation?.invitee.name : invitation?.inviter.name) ?? '';
  useEffect(() => {
    if (!id || !roomId || !status || sent === undefined || status === 'pending' || told.current === id)
      return;
    const answeredHere = answered.current === id;
    const outcome = outcomeOf({ status, sent }, answeredHere);
    const once = () => {
      told.current = id;
      const leads = outcome === 'enter' && (leadsHere(id) || answeredHere);
      if (leads) enter(roomId);
      else if (outcome === 'enter' || outcome === 'elsewhere')
        toastDone(t('ringing.outcome.elsewhere', { name }));
      else if (outcome) toastWarning(t(`ringing.outcome.${outcome}`, { name }));
    };
    if (outcome === 'enter' && !answeredHere) return whenLookedAt(once);
    once();
  }, [id, roomId, status, sent, name, answered, enter, t]);
}
