import { ActionIcon, Group, NativeSelect, Paper, Stack, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { spanText } from '@/features/selfpaced/public/spans';
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
  const count = form.values.questions.length;
  const name = t('banks.form.number', { number });
  const at = (field: string) => `questions.${index}.${field}`;
  const move = (to: number) => form.reorderListItem('questions', { from: index, to });
  const actions = [
    ['up', IconArrowUp, index === 0, () => move(index - 1)],
    ['down', IconArrowDown, index === count - 1, () => move(index + 1)],
    ['remove', IconTrash, false, () => form.removeListItem('questions', index)],
  ] as const;
  const spans = (seconds: number[]) =>
    seconds.map((each) => ({ value: String(each), label: spanText(each, t) }));
  return (
    <Paper withBorder radius="md" p="md" role="group" aria-label={name}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" fw={600} c="dimmed">
            {name}
          </Text>
          <Group gap={4} wrap="nowrap">
            {actions.map(([key, Glyph, disabled, act]) => (
              <ActionIcon
                key={key}
                variant="subtle"
                color="gray"
                size="lg"
                disabled={disabled}
                aria-label={t(`banks.form.${key}`, { number })}
                onClick={act}
              >
                <Glyph size={16} aria-hidden />
              </ActionIcon>
            ))}
          </Group>
        </Group>
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
      </Stack>
    </Paper>
  );
}

const tries = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
