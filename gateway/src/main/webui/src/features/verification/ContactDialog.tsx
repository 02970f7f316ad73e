import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCorrectContact } from '@/api/caseActions';
import type { CaseRecord } from '@/api/cases';
import { filled } from '@/ui/filled';
import { isEmail } from '@/ui/isEmail';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { useSaveForm } from '@/ui/useSaveForm';
import { ZoneSelect } from '@/ui/ZoneSelect';

interface ContactDialogProps {
  record: CaseRecord;
  opened: boolean;
  onClose: () => void;
}

/** Where links go from now on; one that is on its way is not called back. */
export default function ContactDialog({ record, opened, onClose }: ContactDialogProps) {
  const { t } = useTranslation();
  const save = useCorrectContact(record);
  const form = useForm({
    initialValues: {
      candidateName: record.candidateName ?? '',
      candidateEmail: record.candidateEmail ?? '',
      candidateMobile: record.candidateMobile ?? '',
      candidateZone: record.candidateZone ?? '',
    },
    validate: {
      candidateName: (value) => (value.trim() ? null : t('verification.form.required')),
      candidateEmail: (value) => (!value.trim() || isEmail(value) ? null : t('verification.form.badEmail')),
    },
  });
  const submit = useSaveForm({
    form,
    save,
    request: (values) =>
      filled(values, ['candidateName', 'candidateEmail', 'candidateMobile', 'candidateZone']),
    done: ({ candidateName }) => t('verification.contact.saved', { name: candidateName }),
    editing: true,
    onClose,
  });
  return (
    <Modal opened={opened} onClose={onClose} centered title={t('verification.contact.edit')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <ProblemSummary error={save.error} />
          <Text size="sm">{t('verification.contact.editText')}</Text>
          <TextInput
            required
            maxLength={200}
            label={t('verification.form.name')}
            {...form.getInputProps('candidateName')}
          />
          <TextInput
            type="email"
            label={t('verification.form.email')}
            {...form.getInputProps('candidateEmail')}
          />
          <TextInput
            type="tel"
            label={t('verification.form.mobile')}
            {...form.getInputProps('candidateMobile')}
          />
          <ZoneSelect label={t('verification.form.zone')} {...form.getInputProps('candidateZone')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui.confirm.keep')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('verification.contact.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
