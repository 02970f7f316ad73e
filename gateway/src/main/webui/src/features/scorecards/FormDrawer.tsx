import { Alert, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { useSaveScorecardForm, type ScorecardForm } from '@/api/scorecards';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { toastDone } from '@/ui/toast';
import { CriterionFields } from './CriterionFields';
import { criteriaOf, emptyCriterion, valuesOf, type FormValues } from './formValues';

interface FormDrawerProps {
  current: ScorecardForm;
  opened: boolean;
  onReload: () => Promise<ScorecardForm | undefined>;
  onClose: () => void;
}

export default function FormDrawer({ current, opened, onReload, onClose }: FormDrawerProps) {
  const { t } = useTranslation();
  const save = useSaveScorecardForm(current.jobId);
  const form = useForm<FormValues & { version: number }>({
    initialValues: { ...startOf(current), version: current.version },
    validate: {
      criteria: { label: (value: string) => (value.trim() ? null : t('scorecards.editor.required')) },
    },
  });
  const stale = save.error && problemFrom(save.error).code === 'stale-version';
  const submit = form.onSubmit((values) =>
    save.mutate(
      { criteria: criteriaOf(values), version: values.version },
      {
        onSuccess: (saved) => {
          toastDone(t('scorecards.editor.saved'));
          form.setValues({ ...valuesOf(saved), version: saved.version });
          onClose();
        },
      },
    ),
  );
  const reload = async () => {
    const theirs = await onReload();
    if (theirs) form.setValues({ ...startOf(theirs), version: theirs.version });
    save.reset();
  };
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('scorecards.editor.drawer')}
    >
      {opened && form.isDirty() && <LeaveGuard />}
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('scorecards.editor.help')}
          </Text>
          {stale ? (
            <Alert role="alert" color="orange" variant="light" title={t('scorecards.editor.stale')}>
              <Button size="xs" variant="default" onClick={() => void reload()}>
                {t('scorecards.editor.reload')}
              </Button>
            </Alert>
          ) : (
            <ProblemSummary error={save.error} />
          )}
          {form.values.criteria.map(({ id }, index) => (
            <CriterionFields key={id} form={form} index={index} />
          ))}
          <Group justify="space-between">
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              disabled={form.values.criteria.length >= 20}
              onClick={() => form.insertListItem('criteria', emptyCriterion())}
            >
              {t('scorecards.editor.add')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('scorecards.editor.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}

/** A new form begins with a line to type into. */
function startOf(current: ScorecardForm): FormValues {
  const values = valuesOf(current);
  return values.criteria.length > 0 ? values : { criteria: [emptyCriterion()] };
}
