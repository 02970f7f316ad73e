import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteAnswers } from '@/api/selfPaced';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { useQueue } from './queue/queueOf';

/** Takes the consent back: what was answered is deleted, here and on the server. */
export default function DeleteAnswers({ id, company }: { id: string; company: string }) {
  const { t } = useTranslation();
  const { queue } = useQueue();
  const remove = useDeleteAnswers(id);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" color="red" px={0} onClick={() => setAsking(true)}>
        {t('selfpaced.delete.action')}
      </Button>
      <ConfirmDialog
        opened={asking}
        destructive
        title={t('selfpaced.delete.title')}
        text={t('selfpaced.delete.text', { company })}
        action={t('selfpaced.delete.confirm')}
        busy={remove.isPending}
        error={remove.error}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: () => void queue.clear() })}
      />
    </>
  );
}
