import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentLink } from '@/api/caseActions';
import { nameOf, type CaseRecord } from '@/api/cases';
import { fieldErrors } from '@/ui/fieldErrors';
import { hoursOf, type Hours } from '@/ui/hours';
import { HoursField } from '@/ui/HoursField';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { ContactLines } from './ContactLines';
import { defaultHours, linkHours } from './linkHours';
import { SentLinkView } from './SentLinkView';

interface SendLinkDialogProps {
  record: CaseRecord;
  send: UseMutationResult<SentLink, Error, { expiryHours?: number }>;
  /** Of the catalogue: `verification.<texts>.title`, `.text`, `.submit`. */
  texts: 'resend' | 'candidate';
  /** Whether a link can be sent as the case stands; one that was just sent is shown none the less. */
  allowed?: boolean;
  opened: boolean;
  onClose: () => void;
}

/** Asks for how long, sends the candidate a link, then shows it to copy. */
export function SendLinkDialog({
  record,
  send,
  texts,
  allowed = true,
  opened,
  onClose,
}: SendLinkDialogProps) {
  const { t } = useTranslation();
  const [hours, setHours] = useState<Hours>(defaultHours);
  const expiryHours = hoursOf(hours, linkHours);
  const close = () => {
    onClose();
    setHours(defaultHours);
    send.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (expiryHours !== undefined) send.mutate({ expiryHours });
  };
  const errors = send.error ? fieldErrors(send.error) : {};
  return (
    <Modal
      opened={opened && (allowed || send.isPending || Boolean(send.data))}
      onClose={close}
      size="lg"
      centered
      title={t(`verification.${texts}.title`, { name: nameOf(record) })}
    >
      {send.data ? (
        <Stack gap="md">
          <SentLinkView sent={send.data} otherZone={record.candidateZone} />
          <Group justify="flex-end">
            <Button data-autofocus onClick={close}>
              {t('verification.sent.close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <Text size="sm">{t(`verification.${texts}.text`)}</Text>
            <ContactLines record={record} />
            <HoursField
              label={t('verification.hours.label')}
              limits={linkHours}
              value={hours}
              onChange={setHours}
              error={errors.expiryHours}
              otherZone={record.candidateZone}
            />
            <ProblemSummary error={send.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('ui.confirm.keep')}
              </Button>
              <Button type="submit" loading={send.isPending} disabled={expiryHours === undefined}>
                {t(`verification.${texts}.submit`)}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
