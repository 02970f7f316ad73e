import type { Interview } from '@/api/types';
import { later, useSoon } from '@/ui/later';
import type { useDialog } from '@/ui/useDialog';
import { WhenFirst } from '@/ui/WhenFirst';
import type { actionsOf } from './actionsOf';

const MoveDialog = later(() => import('./MoveDialog'));
const ExtendDialog = later(() => import('./ExtendDialog'));
const OutcomeDialog = later(() => import('./OutcomeDialog'));
const ReplaceDialog = later(() => import('./ReplaceDialog'));
const AskDialog = later(() => import('./AskDialog'));
const DeclineDialog = later(() => import('./DeclineDialog'));
const VideoDialog = later(() => import('./VideoDialog'));
const CancelDialog = later(() => import('./CancelDialog'));
const soon = [
  CancelDialog,
  MoveDialog,
  ExtendDialog,
  OutcomeDialog,
  ReplaceDialog,
  AskDialog,
  VideoDialog,
  DeclineDialog,
];

interface InterviewDialogsProps {
  interview: Interview;
  actions: ReturnType<typeof actionsOf>;
  dialog: ReturnType<typeof useDialog>;
}

/** Each opens only while it is allowed: what has become impossible meanwhile closes by itself. */
export function InterviewDialogs({ interview, actions, dialog }: InterviewDialogsProps) {
  const { is, close } = dialog;
  useSoon(soon);
  const shown = (name: keyof typeof actions) => ({ opened: is(name) && actions[name], onClose: close });
  const move = shown('move');
  return (
    <>
      <WhenFirst opened={move.opened}>
        <MoveDialog interview={interview} {...move} />
      </WhenFirst>
      <WhenFirst opened={shown('extend').opened}>
        <ExtendDialog interview={interview} {...shown('extend')} />
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
      <WhenFirst opened={shown('video').opened}>
        <VideoDialog interview={interview} {...shown('video')} />
      </WhenFirst>
      <WhenFirst opened={shown('decline').opened}>
        <DeclineDialog id={interview.id} {...shown('decline')} />
      </WhenFirst>
      <WhenFirst opened={shown('cancel').opened}>
        <CancelDialog id={interview.id} {...shown('cancel')} />
      </WhenFirst>
    </>
  );
}
