import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskForTime } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import ConfirmModal from '@/ui/ConfirmModal';
import { fieldErrors } from '@/ui/fieldErrors';
import { InterviewersSelect } from '@/ui/picker/InterviewersSelect';
import { toastDone } from '@/ui/toast';

interface AskDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** The candidate gets a link and picks one of the free slots of whom is named here. */
export default function AskDialog({ interview, opened, onClose }: AskDialogProps) {
  const { t } = useTranslation();
  const ask = useAskForTime(interview.id);
  const [whose, setWhose] = useState(() => (interview.slotInterviewers ?? []).map(({ id }) => id));
  const [tried, setTried] = useState(false);
  // A panel offers its own slots; without one somebody else's have to be named.
  const names = interview.interviewers.length === 0;
  const confirm = () => {
    setTried(true);
    if (names && whose.length === 0) return;
    ask.mutate(names ? { slotInterviewerIds: whose } : {}, {
      onSuccess: () => {
        onClose();
        toastDone(t('interviews.ask.done', { name: interview.candidate.name }));
      },
    });
  };
  const refused = ask.error ? fieldErrors(ask.error).slotInterviewerIds : undefined;
  return (
    <ConfirmModal
      opened={opened}
      title={t('interviews.ask.title', { name: interview.candidate.name })}
      text={t(names ? 'interviews.ask.text' : 'interviews.ask.textPanel', {
        panel: interview.interviewers.map(({ name }) => name).join(', '),
      })}
      action={t('interviews.ask.submit')}
      busy={ask.isPending}
      error={ask.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {names && (
        <InterviewersSelect
          required
          label={t('interviews.ask.whose')}
          description={t('interviews.ask.whoseHelp')}
          value={whose}
          onChange={setWhose}
          error={refused ?? (tried && whose.length === 0 ? t('schedule.panel.pick') : undefined)}
        />
      )}
    </ConfirmModal>
  );
}
