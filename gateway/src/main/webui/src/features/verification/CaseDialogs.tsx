import { useBackToPending, useEraseCase, useReopenCase } from '@/api/caseActions';
import type { CaseRecord } from '@/api/cases';
import { later, useSoon } from '@/ui/later';
import type { useDialog } from '@/ui/useDialog';
import { WhenFirst } from '@/ui/WhenFirst';
import type { ActionName, Actions, Viewer } from './actionsOf';

const ResendDialog = later(() => import('./ResendDialog'));
const CandidateDialog = later(() => import('./CandidateDialog'));
const VendorDialog = later(() => import('./VendorDialog'));
const ReviewerDialog = later(() => import('./ReviewerDialog'));
const ContactDialog = later(() => import('./ContactDialog'));
const ReasonDialog = later(() => import('./ReasonDialog'));
const soon = [ResendDialog, CandidateDialog, VendorDialog, ReviewerDialog, ContactDialog, ReasonDialog];

interface CaseDialogsProps {
  record: CaseRecord;
  actions: Actions;
  viewer: Viewer;
  dialog: ReturnType<typeof useDialog>;
}

/** Each opens only while it is allowed; a link that was just sent stays to be copied. */
export function CaseDialogs({ record, actions, viewer, dialog }: CaseDialogsProps) {
  const { is, close } = dialog;
  useSoon(soon);
  const shown = (name: ActionName) => ({ opened: is(name) && actions[name], onClose: close });
  const sends = (name: ActionName) => ({ opened: is(name), allowed: actions[name], onClose: close });
  const { id } = record;
  const [toPending, reopen, erase] = [useBackToPending(id), useReopenCase(id), useEraseCase(id)];
  const reviewer = shown(is('take') ? 'take' : 'reviewer');
  return (
    <>
      <WhenFirst opened={is('resend')}>
        <ResendDialog record={record} {...sends('resend')} />
      </WhenFirst>
      <WhenFirst opened={is('candidate')}>
        <CandidateDialog record={record} {...sends('candidate')} />
      </WhenFirst>
      <WhenFirst opened={shown('vendor').opened}>
        <VendorDialog record={record} {...shown('vendor')} />
      </WhenFirst>
      <WhenFirst opened={reviewer.opened}>
        <ReviewerDialog record={record} viewer={viewer} self={is('take')} {...reviewer} />
      </WhenFirst>
      <WhenFirst opened={shown('contact').opened}>
        <ContactDialog record={record} {...shown('contact')} />
      </WhenFirst>
      <WhenFirst opened={shown('pending').opened}>
        <ReasonDialog step={toPending} texts="pending" destructive {...shown('pending')} />
      </WhenFirst>
      <WhenFirst opened={shown('reopen').opened}>
        <ReasonDialog step={reopen} texts="reopen" {...shown('reopen')} />
      </WhenFirst>
      <WhenFirst opened={shown('erase').opened}>
        <ReasonDialog step={erase} texts="erase" destructive {...shown('erase')} />
      </WhenFirst>
    </>
  );
}
