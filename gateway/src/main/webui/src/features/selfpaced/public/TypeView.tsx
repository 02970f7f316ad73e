import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockLeft } from './spans';
import { useLeft } from './useLeft';

interface TypeViewProps {
  until: string;
  offset: number;
  text: string;
  error?: string | undefined;
  /** Whether what is typed is saved. */
  mark?: ReactNode;
  sending: boolean;
  onType: (text: string) => void;
  /** The field is left. */
  onLeave?: () => void;
  onSend: () => void;
  onOver: () => void;
}

/** The answer is typed while its clock runs. */
export function TypeView(props: TypeViewProps) {
  const { until, offset, text, error, mark, sending, onType, onLeave, onSend, onOver } = props;
  const { t } = useTranslation();
  const left = useLeft(until, offset, onOver);
  const over = left <= 0;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Stack gap="sm">
      <Text size="lg" fw={600} role="timer" aria-label={t('selfpaced.question.timeLabel')}>
        {over ? t('selfpaced.question.timeUp') : t('selfpaced.question.timeLeft', { left: clockLeft(left) })}
      </Text>
      <Textarea
        ref={field}
        autosize
        minRows={6}
        maxRows={20}
        maxLength={20_000}
        dir="auto"
        size="md"
        label={t('selfpaced.question.label')}
        value={text}
        error={error}
        readOnly={over}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {mark}
        </Text>
        <Button size="lg" loading={sending} onClick={onSend}>
          {t('selfpaced.question.send')}
        </Button>
      </Group>
    </Stack>
  );
}
