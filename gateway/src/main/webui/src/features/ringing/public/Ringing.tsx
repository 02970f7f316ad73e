import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useInvitation, useOpenInvitations, type LiveInvitation } from '@/api/liveInvitations';
import { toastDone, toastWarning } from '@/ui/toast';
import { outcomeOf } from '../outcome';
import { RingDialog } from '../RingDialog';

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
  const navigate = useNavigate();
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (!invitation || invitation.status === 'pending' || told.current === invitation.id) return;
    told.current = invitation.id;
    const name = (invitation.sent ? invitation.invitee.name : invitation.inviter.name) ?? '';
    const visible = document.visibilityState === 'visible';
    const outcome = outcomeOf(invitation, answered.current === invitation.id, visible);
    if (outcome === 'enter') void navigate(`/app/rooms/${invitation.roomId}`, { state: { agreed: true } });
    else if (outcome === 'elsewhere') toastDone(t('ringing.outcome.elsewhere', { name }));
    else if (outcome) toastWarning(t(`ringing.outcome.${outcome}`, { name }));
  }, [invitation, answered, navigate, t]);
}
