import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useSaveJob } from '@/api/jobs';
import type { Job } from '@/api/types';
import { filled } from '@/ui/filled';
import { SaveDrawer } from '@/ui/SaveDrawer';
import { useSaveForm } from '@/ui/useSaveForm';
import { useNoticeChoices } from './useNoticeChoices';

interface JobDrawerProps {
  opened: boolean;
  job?: Job | undefined;
  onClose: () => void;
}

export default function JobDrawer({ opened, job, onClose }: JobDrawerProps) {
  const { t } = useTranslation();
  const save = useSaveJob(job?.id);
  const notices = useNoticeChoices(job?.minimumNotice);
  const required = (value: string) => (value.trim() ? null : t('jobs.form.required'));
  const form = useForm({
    initialValues: {
      title: job?.title ?? '',
      companyName: job?.companyName ?? '',
      externalId: job?.externalId ?? '',
      description: job?.description ?? '',
      minimumNotice: job?.minimumNotice ?? '',
    },
    validate: { title: required, companyName: required },
  });

  const submit = useSaveForm({
    form,
    save,
    request: (values) => ({
      title: values.title.trim(),
      companyName: values.companyName.trim(),
      ...filled(values, optional),
      ...(job ? { version: job.version } : {}),
    }),
    done: ({ title }) => t(job ? 'jobs.form.saved' : 'jobs.form.created', { title }),
    editing: Boolean(job),
    onClose,
  });
  return (
    <SaveDrawer
      opened={opened}
      onClose={onClose}
      title={t(job ? 'jobs.form.editTitle' : 'jobs.form.createTitle')}
      onSubmit={submit}
      dirty={form.isDirty()}
      save={save}
      label={t(job ? 'jobs.form.save' : 'jobs.form.create')}
    >
      <TextInput
        data-autofocus
        required
        label={t('jobs.form.title')}
        description={t('jobs.form.titleHelp')}
        maxLength={200}
        {...form.getInputProps('title')}
      />
      <TextInput
        required
        label={t('jobs.form.company')}
        maxLength={200}
        {...form.getInputProps('companyName')}
      />
      <Select
        label={t('jobs.form.notice')}
        description={t('jobs.form.noticeHelp')}
        allowDeselect={false}
        data={notices}
        {...form.getInputProps('minimumNotice')}
      />
      <TextInput
        label={t('jobs.form.externalId')}
        description={t('jobs.form.externalIdHelp')}
        {...form.getInputProps('externalId')}
      />
      <Textarea
        label={t('jobs.form.description')}
        autosize
        minRows={4}
        maxRows={14}
        {...form.getInputProps('description')}
      />
    </SaveDrawer>
  );
}

const optional = ['externalId', 'description', 'minimumNotice'] as const;
