import { useTranslation } from 'react-i18next';
import { useDeleteAnswers } from '@/api/answers';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { toastDone } from '@/ui/toast';

interface DeleteAnswersDialogProps {
  id: string;
  opened: boolean;
  onClose: () => void;
}

export function DeleteAnswersDialog({ id, opened, onClose }: DeleteAnswersDialogProps) {
  const { t } = useTranslation();
  const remove = useDeleteAnswers(id);
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        onClose();
        toastDone(t('interviews.answers.deleteDone'));
      },
    });
  return (
    <ConfirmDialog
      opened={opened}
      destructive
      title={t('interviews.answers.deleteTitle')}
      text={t('interviews.answers.deleteText')}
      action={t('interviews.answers.delete')}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
