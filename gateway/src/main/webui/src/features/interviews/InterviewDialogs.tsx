import { lazy } from 'react';
import type { Interview } from '@/api/types';
import { WhenFirst } from '@/ui/WhenFirst';
import type { actionsOf } from './actionsOf';
import { AskDialog } from './AskDialog';
import { CancelDialog } from './CancelDialog';
import { DeclineDialog } from './DeclineDialog';
import { OutcomeDialog } from './OutcomeDialog';
import { ReplaceDialog } from './ReplaceDialog';
import type { useDialog } from '@/ui/useDialog';

const MoveDialog = lazy(() => import('./MoveDialog'));

interface InterviewDialogsProps {
  interview: Interview;
  actions: ReturnType<typeof actionsOf>;
  dialog: ReturnType<typeof useDialog>;
}

/** Each opens only while it is allowed: what has become impossible meanwhile closes by itself. */
export function InterviewDialogs({ interview, actions, dialog }: InterviewDialogsProps) {
  const { is, close } = dialog;
  const shown = (name: keyof typeof actions) => ({ opened: is(name) && actions[name], onClose: close });
  const move = shown('move');
  return (
    <>
      <WhenFirst opened={move.opened}>
        <MoveDialog interview={interview} {...move} />
      </WhenFirst>
      <WhenFirst opened={shown('outcome').opened}>
        <OutcomeDialog interview={interview} {...shown('outcome')} />
      </WhenFirst>
      <WhenFirst opened={shown('replace').opened}>
        <ReplaceDialog interview={interview} {...shown('replace')} />
      </WhenFirst>
      <WhenFirst opened={shown('ask').opened}>
        <AskDialog interview={interview} {...shown('ask')} />
      </WhenFirst>
      <DeclineDialog id={interview.id} {...shown('decline')} />
      <CancelDialog id={interview.id} {...shown('cancel')} />
    </>
  );
}
