import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCreateCase } from '@/api/caseActions';
import { caseTypes, type CaseType } from '@/api/cases';
import { filled } from '@/ui/filled';
import { isEmail } from '@/ui/isEmail';
import { SaveDrawer } from '@/ui/SaveDrawer';
import { useSaveForm } from '@/ui/useSaveForm';
import { useZone } from '@/ui/useZone';
import { ZoneSelect } from '@/ui/ZoneSelect';

/** A case by hand; its number comes from the server. */
export default function NewCaseDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  const save = useCreateCase();
  const form = useForm({
    initialValues: {
      caseType: 'identity' as CaseType,
      candidateName: '',
      candidateEmail: '',
      candidateMobile: '',
      candidateZone: zone,
      reference: '',
    },
    validate: {
      candidateName: (value) => (value.trim() ? null : t('verification.form.required')),
      candidateEmail: (value) => (!value.trim() || isEmail(value) ? null : t('verification.form.badEmail')),
    },
  });
  const submit = useSaveForm({
    form,
    save,
    request: (values) => ({
      caseType: values.caseType,
      candidateName: values.candidateName.trim(),
      ...filled(values, ['candidateEmail', 'candidateMobile', 'candidateZone', 'reference']),
    }),
    done: ({ caseNumber }) => t('verification.form.created', { caseNumber }),
    editing: false,
    onClose,
  });
  return (
    <SaveDrawer
      opened={opened}
      onClose={onClose}
      title={t('verification.form.title')}
      onSubmit={submit}
      dirty={form.isDirty()}
      save={save}
      label={t('verification.form.create')}
    >
      <Select
        required
        allowDeselect={false}
        label={t('verification.form.type')}
        description={t('verification.form.typeHelp')}
        data={caseTypes.map((value) => ({ value, label: t(`verification.type.${value}`) }))}
        {...form.getInputProps('caseType')}
      />
      <TextInput
        data-autofocus
        required
        maxLength={200}
        label={t('verification.form.name')}
        {...form.getInputProps('candidateName')}
      />
      <TextInput
        type="email"
        label={t('verification.form.email')}
        description={t('verification.form.emailHelp')}
        {...form.getInputProps('candidateEmail')}
      />
      <TextInput
        type="tel"
        label={t('verification.form.mobile')}
        description={t('verification.form.mobileHelp')}
        {...form.getInputProps('candidateMobile')}
      />
      <ZoneSelect label={t('verification.form.zone')} {...form.getInputProps('candidateZone')} />
      <TextInput
        maxLength={100}
        label={t('verification.form.reference')}
        description={t('verification.form.referenceHelp')}
        {...form.getInputProps('reference')}
      />
    </SaveDrawer>
  );
}
