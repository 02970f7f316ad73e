import { Checkbox, Group, NativeSelect, Paper, Stack, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { spanText } from '@/features/selfpaced/public/spanText';
import { OrderedHead } from '@/ui/OrderedHead';
import { answerChoices, thinkChoices, withThinkTime, type FormValues } from './formValues';

interface QuestionFieldsProps {
  form: UseFormReturnType<FormValues>;
  index: number;
}

/** One question with its limits, and where it stands among the others. */
export function QuestionFields({ form, index }: QuestionFieldsProps) {
  const { t } = useTranslation();
  const question = form.values.questions[index];
  if (!question) return null;
  const number = index + 1;
  const name = t('banks.form.number', { number });
  const at = (field: string) => `questions.${index}.${field}`;
  const spans = (seconds: number[]) =>
    seconds.map((each) => ({ value: String(each), label: spanText(each, t) }));
  return (
    <Paper withBorder radius="md" p="md" role="group" aria-label={name}>
      <Stack gap="sm">
        <OrderedHead
          title={name}
          index={index}
          count={form.values.questions.length}
          nameOf={(action) => t(`banks.form.${action}`, { number })}
          onMove={(to) => form.reorderListItem('questions', { from: index, to })}
          onRemove={() => form.removeListItem('questions', index)}
        />
        <Textarea
          required
          autosize
          minRows={2}
          maxRows={10}
          maxLength={2_000}
          dir="auto"
          label={t('banks.form.text')}
          {...form.getInputProps(at('text'))}
        />
        <Group align="flex-end" gap="md">
          <NativeSelect
            w={170}
            label={t('banks.form.think')}
            data={[{ value: '', label: t('banks.form.thinkFree') }, ...spans(thinkChoices(question.think))]}
            value={question.think}
            onChange={(event) =>
              form.setFieldValue(`questions.${index}`, withThinkTime(question, event.currentTarget.value))
            }
          />
          <NativeSelect
            w={170}
            label={t('banks.form.answer')}
            data={spans(answerChoices(question.answer))}
            {...form.getInputProps(at('answer'))}
          />
          <NativeSelect
            w={110}
            label={t('banks.form.takes')}
            data={tries}
            {...form.getInputProps(at('takes'))}
          />
        </Group>
        <Checkbox
          label={t('banks.form.spoken')}
          {...form.getInputProps(at('spoken'), { type: 'checkbox' })}
        />
      </Stack>
    </Paper>
  );
}

const tries = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
