import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssignReviewer, useTakeReview } from '@/api/caseActions';
import type { CaseRecord } from '@/api/cases';
import ConfirmModal from '@/ui/ConfirmModal';
import { toastDone } from '@/ui/toast';
import type { Viewer } from './actionsOf';

interface ReviewerDialogProps {
  record: CaseRecord;
  viewer: Viewer;
  /** Only whether one takes it oneself is asked. */
  self: boolean;
  opened: boolean;
  onClose: () => void;
}

/** Who reviews what was handed in: an admin, or the case's vendor when that is delegated. */
export default function ReviewerDialog({ record, viewer, self, opened, onClose }: ReviewerDialogProps) {
  const { t } = useTranslation();
  const take = useTakeReview(record.id);
  const assign = useAssignReviewer(record.id);
  const [who, setWho] = useState('me');
  const { vendorId, vendorName, reviewDelegated } = record;
  const toVendor = !self && who === 'vendor' && vendorId !== undefined;
  const outcome = {
    onSuccess: () => {
      toastDone(t('verification.reviewer.done'));
      onClose();
    },
  };
  return (
    <ConfirmModal
      opened={opened}
      title={t(self ? 'verification.reviewer.takeTitle' : 'verification.reviewer.title')}
      text={t('verification.reviewer.text')}
      action={t(toVendor ? 'verification.reviewer.submit' : 'verification.reviewer.take')}
      busy={take.isPending || assign.isPending}
      error={take.error ?? assign.error}
      onConfirm={() =>
        toVendor ? assign.mutate({ reviewerId: vendorId }, outcome) : take.mutate({}, outcome)
      }
      onClose={onClose}
    >
      {!self && viewer.admin && (
        <Radio.Group label={t('verification.reviewer.label')} value={who} onChange={setWho}>
          <Stack gap="xs" mt={4}>
            <Radio value="me" label={t('verification.reviewer.me')} />
            <Radio
              value="vendor"
              disabled={!vendorId || !reviewDelegated}
              label={t('verification.reviewer.vendor', {
                name: vendorName ?? t('verification.reviewer.none'),
              })}
              description={vendorId && !reviewDelegated ? t('verification.reviewer.notDelegated') : undefined}
            />
          </Stack>
        </Radio.Group>
      )}
    </ConfirmModal>
  );
}
