import { useBackToPending, useEraseCase, useReopenCase } from '@/api/caseActions';
import type { CaseRecord } from '@/api/cases';
import type { useDialog } from '@/ui/useDialog';
import { WhenFirst } from '@/ui/WhenFirst';
import type { ActionName, Actions, Viewer } from './actionsOf';
import { CandidateDialog } from './CandidateDialog';
import { ContactDialog } from './ContactDialog';
import { ReasonDialog } from './ReasonDialog';
import ResendDialog from './ResendDialog';
import { ReviewerDialog } from './ReviewerDialog';
import { VendorDialog } from './VendorDialog';

interface CaseDialogsProps {
  record: CaseRecord;
  actions: Actions;
  viewer: Viewer;
  dialog: ReturnType<typeof useDialog>;
}

/** Each opens only while it is allowed; a link that was just sent stays to be copied. */
export function CaseDialogs({ record, actions, viewer, dialog }: CaseDialogsProps) {
  const { is, close } = dialog;
  const shown = (name: ActionName) => ({ opened: is(name) && actions[name], onClose: close });
  const sends = (name: ActionName) => ({ opened: is(name), allowed: actions[name], onClose: close });
  const { id } = record;
  return (
    <>
      <ResendDialog record={record} {...sends('resend')} />
      <CandidateDialog record={record} {...sends('candidate')} />
      <WhenFirst opened={shown('vendor').opened}>
        <VendorDialog record={record} {...shown('vendor')} />
      </WhenFirst>
      <ReviewerDialog
        record={record}
        viewer={viewer}
        self={is('take')}
        {...shown(is('take') ? 'take' : 'reviewer')}
      />
      <WhenFirst opened={shown('contact').opened}>
        <ContactDialog record={record} {...shown('contact')} />
      </WhenFirst>
      <ReasonDialog step={useBackToPending(id)} texts="pending" destructive {...shown('pending')} />
      <ReasonDialog step={useReopenCase(id)} texts="reopen" {...shown('reopen')} />
      <ReasonDialog step={useEraseCase(id)} texts="erase" destructive {...shown('erase')} />
    </>
  );
}
