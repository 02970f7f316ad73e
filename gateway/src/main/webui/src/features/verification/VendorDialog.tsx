import { Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssignVendor } from '@/api/caseActions';
import { useVendors, type CaseRecord } from '@/api/cases';
import ConfirmModal from '@/ui/ConfirmModal';
import { toastDone } from '@/ui/toast';

interface VendorDialogProps {
  record: CaseRecord;
  opened: boolean;
  onClose: () => void;
}

/** Who looks after the case, and whether they may review it too. */
export default function VendorDialog({ record, opened, onClose }: VendorDialogProps) {
  const { t } = useTranslation();
  const assign = useAssignVendor(record.id);
  const vendors = useVendors(opened);
  const [vendorId, setVendorId] = useState<string | null>(null);
  const [reviewDelegated, setReviewDelegated] = useState(false);
  const [tried, setTried] = useState(false);
  const confirm = () => {
    setTried(true);
    if (!vendorId) return;
    assign.mutate(
      { vendorId, reviewDelegated },
      {
        onSuccess: () => {
          toastDone(t('verification.vendor.done'));
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmModal
      opened={opened}
      title={t('verification.vendor.title')}
      text={t('verification.vendor.text')}
      action={t('verification.vendor.submit')}
      busy={assign.isPending}
      error={assign.error ?? vendors.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Select
        required
        searchable
        data-autofocus
        label={t('verification.vendor.label')}
        nothingFoundMessage={t('verification.vendor.nobody')}
        data={(vendors.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={vendorId}
        onChange={setVendorId}
        error={tried && !vendorId ? t('verification.vendor.pick') : undefined}
      />
      <Checkbox
        label={t('verification.vendor.delegate')}
        description={t('verification.vendor.delegateHelp')}
        checked={reviewDelegated}
        onChange={(event) => setReviewDelegated(event.currentTarget.checked)}
      />
    </ConfirmModal>
  );
}
