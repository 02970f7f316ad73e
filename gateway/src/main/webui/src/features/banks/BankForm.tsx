import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCopy, IconDownload, IconEye, IconPlus, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { useSaveQuestionBank, type QuestionBank } from '@/api/questionBanks';
import { later, useSoon } from '@/ui/later';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { toastDone, toastWarning } from '@/ui/toast';
import { WhenFirst } from '@/ui/WhenFirst';
import { saveCsv } from '@/ui/csv';
import { csvOf } from './csv';
import { copiesOf, emptyQuestion, questionsOf, valuesOf, type FormValues } from './formValues';
import { QuestionFields } from './QuestionFields';

const CopyDialog = later(() => import('./CopyDialog'));
const CsvDialog = later(() => import('./CsvDialog'));
const Preview = later(() => import('./Preview'));
const soon = [CopyDialog, CsvDialog, Preview];
const most = 50;

interface BankFormProps {
  bank: QuestionBank;
  onReload: () => Promise<QuestionBank | undefined>;
}

/** All questions of a job in their order; one button saves them as the next version. */
export function BankForm({ bank, onReload }: BankFormProps) {
  const { t } = useTranslation();
  useSoon(soon);
  const save = useSaveQuestionBank(bank.jobId);
  const [version, setVersion] = useState(bank.version);
  const [dialog, setDialog] = useState<'copy' | 'csv' | 'preview'>();
  const form = useForm<FormValues>({
    initialValues: valuesOf(bank),
    validate: { questions: { text: (text: string) => (text.trim() ? null : t('banks.form.required')) } },
  });
  const { questions } = form.values;
  const show = (saved: QuestionBank) => {
    const values = valuesOf(saved);
    form.setInitialValues(values);
    form.setValues(values);
    form.resetDirty(values);
    setVersion(saved.version);
  };
  const submit = form.onSubmit((values) =>
    save.mutate(
      { questions: questionsOf(values), version },
      {
        onSuccess: (saved) => {
          toastDone(t('banks.form.saved'));
          show(saved);
        },
      },
    ),
  );
  const reload = async () => {
    const theirs = await onReload();
    if (theirs) show(theirs);
    save.reset();
  };
  const stale = save.error && problemFrom(save.error).code === 'stale-version';
  const full = questions.length >= most;
  const add = (found: Parameters<typeof copiesOf>[0]) => {
    const all = [...questions, ...copiesOf(found)];
    if (all.length > most) toastWarning(t('banks.form.most', { most }));
    form.setFieldValue('questions', all.slice(0, most));
  };
  return (
    <form onSubmit={submit} noValidate>
      {form.isDirty() && <LeaveGuard />}
      <Stack gap="md" maw={760}>
        {stale ? (
          <Alert role="alert" color="orange" variant="light" title={t('banks.form.stale')}>
            <Button size="xs" variant="default" onClick={() => void reload()}>
              {t('banks.form.reload')}
            </Button>
          </Alert>
        ) : (
          <ProblemSummary error={save.error} />
        )}
        {questions.length === 0 && <Text c="dimmed">{t('banks.form.empty')}</Text>}
        {questions.map(({ key }, index) => (
          <QuestionFields key={key} form={form} index={index} />
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={full}
            onClick={() => form.insertListItem('questions', emptyQuestion())}
          >
            {t('banks.form.add')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            disabled={full}
            onClick={() => setDialog('copy')}
          >
            {t('banks.form.copy')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden />}
            disabled={full}
            onClick={() => setDialog('csv')}
          >
            {t('banks.form.csvIn')}
          </Button>
          {questions.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => saveCsv('questions.csv', csvOf(questions))}
            >
              {t('banks.form.csvOut')}
            </Button>
          )}
          {questions.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconEye size={16} aria-hidden />}
              onClick={() => setDialog('preview')}
            >
              {t('banks.form.preview')}
            </Button>
          )}
        </Group>
        <Button type="submit" w="fit-content" loading={save.isPending} disabled={!form.isDirty()}>
          {t('banks.form.save')}
        </Button>
      </Stack>
      <WhenFirst opened={dialog === 'copy'}>
        <CopyDialog
          opened={dialog === 'copy'}
          except={bank.jobId}
          onClose={() => setDialog(undefined)}
          onCopy={add}
        />
      </WhenFirst>
      <WhenFirst opened={dialog === 'csv'}>
        <CsvDialog
          opened={dialog === 'csv'}
          jobId={bank.jobId}
          onClose={() => setDialog(undefined)}
          onAdd={add}
        />
      </WhenFirst>
      <WhenFirst opened={dialog === 'preview'}>
        <Preview
          opened={dialog === 'preview'}
          questions={questions}
          typedFactor={bank.typedFactor}
          onClose={() => setDialog(undefined)}
        />
      </WhenFirst>
    </form>
  );
}
