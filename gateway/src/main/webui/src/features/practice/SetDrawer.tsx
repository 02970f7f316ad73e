import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useSaveQuestionSet, type QuestionSet } from '@/api/questionSets';
import { SaveDrawer } from '@/ui/SaveDrawer';
import { useSaveForm } from '@/ui/useSaveForm';
import { linesOf, questionsOf } from './questions';

interface SetDrawerProps {
  set: QuestionSet | undefined;
  opened: boolean;
  onClose: () => void;
}

/** A set with one question on each line. */
export function SetDrawer({ set, opened, onClose }: SetDrawerProps) {
  const { t } = useTranslation();
  const save = useSaveQuestionSet(set?.id);
  const form = useForm({
    initialValues: { title: set?.title ?? '', questions: linesOf(set) },
    validate: {
      title: (title) => (title.trim() ? null : t('practice.form.required')),
      questions: (lines) => {
        const count = questionsOf(lines, set).length;
        if (count === 0) return t('practice.form.required');
        return count > 200 ? t('practice.form.tooMany') : null;
      },
    },
  });
  const onSubmit = useSaveForm({
    form,
    save,
    request: ({ title, questions }) => ({ title: title.trim(), questions: questionsOf(questions, set) }),
    done: ({ title }) => t('practice.form.done', { title }),
    editing: set !== undefined,
    onClose,
  });
  return (
    <SaveDrawer
      opened={opened}
      onClose={onClose}
      title={t(set ? 'practice.form.edit' : 'practice.form.new')}
      onSubmit={onSubmit}
      dirty={form.isDirty()}
      save={save}
      label={t('practice.form.save')}
    >
      <TextInput
        required
        maxLength={200}
        dir="auto"
        label={t('practice.form.title')}
        {...form.getInputProps('title')}
      />
      <Textarea
        required
        autosize
        minRows={6}
        maxRows={20}
        dir="auto"
        label={t('practice.form.questions')}
        description={t('practice.form.questionsHelp')}
        {...form.getInputProps('questions')}
      />
    </SaveDrawer>
  );
}
