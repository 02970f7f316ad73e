import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShareAnswers } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import ConfirmModal from '@/ui/ConfirmModal';
import { fieldErrors } from '@/ui/fieldErrors';
import { InterviewersSelect } from '@/ui/picker/InterviewersSelect';
import { toastDone } from '@/ui/toast';

interface ShareDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** Others read, play and rate the answers; who is new to them gets an email. */
export default function ShareDialog({ interview, opened, onClose }: ShareDialogProps) {
  const { t } = useTranslation();
  const share = useShareAnswers(interview);
  const present = (interview.reviewers ?? []).map(({ id }) => id);
  const [wanted, setWanted] = useState(present);
  const errors = share.error ? fieldErrors(share.error, {}, {}) : {};
  const confirm = () =>
    share.mutate(
      { reviewerIds: wanted },
      {
        onSuccess: () => {
          onClose();
          toastDone(t('interviews.share.done'));
        },
      },
    );
  return (
    <ConfirmModal
      opened={opened}
      title={t('interviews.share.dialog')}
      text={t('interviews.share.text', { name: interview.candidate.name })}
      action={t('interviews.share.submit')}
      busy={share.isPending}
      disabled={[...wanted].sort().join() === [...present].sort().join()}
      error={share.error}
      onConfirm={confirm}
      onClose={() => {
        onClose();
        setWanted(present);
      }}
    >
      <InterviewersSelect
        label={t('interviews.share.people')}
        except={[interview.ownerId]}
        value={wanted}
        onChange={setWanted}
        error={errors.reviewerIds}
      />
    </ConfirmModal>
  );
}
