import {
  Alert,
  Button,
  Group,
  MultiSelect,
  Select,
  Stack,
  Switch,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { levels, useProfile, useSaveProfile, type Profile } from '@/api/profile';
import { ErrorState } from '@/ui/ErrorState';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { PageHeader } from '@/ui/PageHeader';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { toastDone } from '@/ui/toast';
import { useZone } from '@/ui/useZone';
import { ZoneSelect } from '@/ui/ZoneSelect';
import { BlockedPeople } from './BlockedPeople';
import { languageOptions } from './public/languages';
import { PhotoField } from './PhotoField';
import { fieldOf, requestOf, valuesOf, type Values } from './values';

export default function ProfilePage() {
  const { t } = useTranslation();
  const profile = useProfile();
  return (
    <>
      <PageHeader title={t('profile.page.title')} lead={t('profile.page.lead')} />
      <Stack gap="md" maw={760}>
        {profile.isPending && <SkeletonRows />}
        {profile.isError && !profile.data && (
          <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
        )}
        {profile.data && (
          <>
            <ListedNote profile={profile.data} />
            <ProfileForm key={profile.data.updatedAt ?? 'new'} saved={profile.data} />
            <BlockedPeople />
          </>
        )}
      </Stack>
    </>
  );
}

function ListedNote({ profile: { listed, missing, updatedAt } }: { profile: Profile }) {
  const { t } = useTranslation();
  if (!updatedAt) return null;
  const missed = missing.map((field) => t(`profile.field.${field}`)).join(', ');
  const text = listed ? 'profile.note.listed' : missed ? 'profile.note.missing' : 'profile.note.closed';
  return (
    <Alert
      variant="light"
      color={listed ? 'teal' : 'brand'}
      icon={listed ? <IconCircleCheck aria-hidden /> : <IconInfoCircle aria-hidden />}
    >
      {t(text, { missing: missed })}
    </Alert>
  );
}

function ProfileForm({ saved }: { saved: Profile }) {
  const { t } = useTranslation();
  const save = useSaveProfile();
  const form = useForm<Values>({ initialValues: valuesOf(saved, useZone()) });
  const submit = form.onSubmit((values) =>
    save.mutate(requestOf(values), {
      onSuccess: (after) => toastDone(t(after.listed ? 'profile.save.listed' : 'profile.save.done')),
      onError: (error) =>
        form.setErrors(
          Object.fromEntries(
            problemFrom(error).errors.map(({ field, message }) => [fieldOf(field), message]),
          ),
        ),
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      {form.isDirty() && <LeaveGuard />}
      <Surface title={saved.name ?? t('profile.page.title')}>
        <Stack gap="md" p="md">
          <ProblemSummary error={save.error} />
          <PhotoField profile={saved} />
          <TextInput
            label={t('profile.form.headline')}
            description={t('profile.form.headlineHelp')}
            maxLength={120}
            dir="auto"
            {...form.getInputProps('headline')}
          />
          <TagsInput
            label={t('profile.form.skills')}
            description={t('profile.form.skillsHelp')}
            maxTags={20}
            acceptValueOnBlur
            splitChars={[',', ';']}
            {...form.getInputProps('skills')}
          />
          <Select
            label={t('profile.form.level')}
            data={levels.map((value) => ({ value, label: t(`profile.level.${value}`) }))}
            {...form.getInputProps('level')}
          />
          <MultiSelect
            label={t('profile.form.languages')}
            searchable
            maxValues={10}
            data={languageOptions(form.values.languages)}
            {...form.getInputProps('languages')}
          />
          <ZoneSelect label={t('profile.form.zone')} {...form.getInputProps('zone')} />
          <Switch
            label={t('profile.form.open')}
            description={t('profile.form.openHelp')}
            {...form.getInputProps('open', { type: 'checkbox' })}
          />
          <Group justify="flex-end">
            {form.isDirty() && <Text c="dimmed">{t('profile.save.unsaved')}</Text>}
            <Button type="submit" loading={save.isPending}>
              {t('profile.save.button')}
            </Button>
          </Group>
        </Stack>
      </Surface>
    </form>
  );
}
