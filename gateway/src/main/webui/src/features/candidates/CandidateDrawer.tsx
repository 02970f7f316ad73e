import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useSaveCandidate } from '@/api/candidates';
import type { Candidate } from '@/api/types';
import { filled } from '@/ui/filled';
import { isEmail } from '@/ui/isEmail';
import { JobSelect } from '@/ui/picker/JobSelect';
import { SaveDrawer } from '@/ui/SaveDrawer';
import { useSaveForm } from '@/ui/useSaveForm';
import { useZone } from '@/ui/useZone';
import { ZoneSelect } from '@/ui/ZoneSelect';

interface CandidateDrawerProps {
  opened: boolean;
  candidate?: Candidate;
  jobId: string;
  onClose: () => void;
}

export default function CandidateDrawer({ opened, candidate, jobId, onClose }: CandidateDrawerProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const save = useSaveCandidate(candidate?.id);
  const form = useForm({
    initialValues: {
      name: candidate?.name ?? '',
      email: candidate?.email ?? '',
      mobile: candidate?.mobile ?? '',
      zone: candidate?.zone ?? zone,
      jobId,
      score: '' as number | '',
    },
    validate: {
      name: (value) => (value.trim() ? null : t('candidates.form.required')),
      email: (value) => (isEmail(value) ? null : t('candidates.form.badEmail')),
      jobId: (value) => (candidate || value || jobId ? null : t('candidates.form.requiredJob')),
    },
  });

  const submit = useSaveForm({
    form,
    save,
    request: (values) => ({
      name: values.name.trim(),
      email: values.email.trim(),
      zone: values.zone,
      ...filled(values, ['mobile']),
      ...(candidate
        ? { ...filled({ locale: candidate.locale ?? '' }, ['locale']), version: candidate.version }
        : { jobId: values.jobId || jobId, ...(values.score === '' ? {} : { score: values.score }) }),
    }),
    done: ({ name }) => t(candidate ? 'candidates.form.saved' : 'candidates.form.created', { name }),
    editing: Boolean(candidate),
    onClose,
  });
  return (
    <SaveDrawer
      opened={opened}
      onClose={onClose}
      title={t(candidate ? 'candidates.form.editTitle' : 'candidates.form.createTitle')}
      onSubmit={submit}
      dirty={form.isDirty()}
      save={save}
      label={t(candidate ? 'candidates.form.save' : 'candidates.form.create')}
    >
      <TextInput
        data-autofocus
        required
        label={t('candidates.form.name')}
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <TextInput
        required
        type="email"
        label={t('candidates.form.email')}
        description={t('candidates.form.emailHelp')}
        {...form.getInputProps('email')}
      />
      <TextInput type="tel" label={t('candidates.form.mobile')} {...form.getInputProps('mobile')} />
      <ZoneSelect
        label={t('candidates.form.zone')}
        description={t('candidates.form.zoneHelp')}
        {...form.getInputProps('zone')}
      />
      {!candidate && (
        <>
          <JobSelect
            required
            label={t('candidates.form.job')}
            {...form.getInputProps('jobId')}
            value={form.values.jobId || jobId || null}
          />
          <NumberInput
            label={t('candidates.form.score')}
            description={t('candidates.form.scoreHelp')}
            min={0}
            max={100}
            {...form.getInputProps('score')}
          />
        </>
      )}
    </SaveDrawer>
  );
}
