import { List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecide, type Decision } from '@/api/caseActions';
import type { CaseSubmission } from '@/api/caseSubmission';
import { nameOf, type CaseRecord } from '@/api/cases';
import ConfirmModal from '@/ui/ConfirmModal';
import { fieldErrors } from '@/ui/fieldErrors';
import { hoursOf, type Hours } from '@/ui/hours';
import { HoursField } from '@/ui/HoursField';
import { ReasonField } from '@/ui/ReasonField';
import { toastDone } from '@/ui/toast';
import { defaultHours, linkHours } from '../linkHours';
import type { Asked } from './useAsked';

interface DecisionDialogProps {
  record: CaseRecord;
  submission: CaseSubmission;
  asked: Asked;
  decision: Decision['decision'] | undefined;
  onClose: () => void;
}

/** Says what follows, asks for the reason, and sends it. */
export default function DecisionDialog({
  record,
  submission,
  asked,
  decision,
  onClose,
}: DecisionDialogProps) {
  const { t } = useTranslation();
  const decide = useDecide(record.id);
  const [last, setLast] = useState(decision ?? 'approved');
  if (decision && decision !== last) setLast(decision);
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState<Hours>(defaultHours);
  const [tried, setTried] = useState(false);
  const again = last === 'needs_resubmission';
  const labels = new Map(
    submission.form.sections.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label])),
  );
  const fields = Object.entries(asked.reasons).map(([key, why]) => ({ key, reason: why.trim() }));
  const unexplained = fields.filter((each) => !each.reason);
  const expiryHours = hoursOf(hours, linkHours);
  const close = () => {
    onClose();
    setTried(false);
    decide.reset();
  };
  const confirm = () => {
    setTried(true);
    if (last === 'rejected' && !reason.trim()) return;
    if (again && (unexplained.length > 0 || expiryHours === undefined)) return;
    decide.mutate(
      {
        decision: last,
        ...(reason.trim() ? { reason: reason.trim() } : {}),
        ...(again ? { fields } : {}),
        ...(again && expiryHours !== undefined ? { expiryHours } : {}),
      },
      {
        onSuccess: () => {
          asked.clear();
          toastDone(t(`verification.decide.${last}-done`));
          close();
        },
      },
    );
  };
  const errors = decide.error ? fieldErrors(decide.error) : {};
  return (
    <ConfirmModal
      opened={decision !== undefined}
      title={t(`verification.decide.${last}-title`, { name: nameOf(record) })}
      text={t(`verification.decide.${last}-text`)}
      action={t(`verification.decide.${last}-submit`)}
      destructive={last === 'rejected'}
      busy={decide.isPending}
      error={decide.error}
      onConfirm={confirm}
      onClose={close}
    >
      {again && (
        <>
          <List size="sm">
            {fields.map((each) => (
              <List.Item key={each.key}>
                <Text span fw={600} size="sm">
                  {labels.get(each.key) ?? each.key}
                </Text>
                {each.reason ? `: ${each.reason}` : ''}
                {!each.reason && (
                  <Text span size="sm" c="var(--mantine-color-error)">
                    {' '}
                    {t('verification.decide.unexplained')}
                  </Text>
                )}
              </List.Item>
            ))}
          </List>
          <HoursField
            label={t('verification.hours.label')}
            limits={linkHours}
            value={hours}
            onChange={setHours}
            error={errors.expiryHours}
            otherZone={record.candidateZone}
          />
        </>
      )}
      <ReasonField
        required={last === 'rejected'}
        help={t(`verification.decide.${last}-help`)}
        value={reason}
        onChange={setReason}
        tried={tried}
      />
    </ConfirmModal>
  );
}
