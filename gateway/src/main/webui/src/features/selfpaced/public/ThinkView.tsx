import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockLeft, secondsOf, spanText } from './spans';
import { useLeft } from './useLeft';

interface ThinkViewProps {
  /** When the answer's time starts by itself. */
  until?: string | undefined;
  offset: number;
  answerTime: string;
  takes: number;
  starting: boolean;
  onBegin: () => void;
  onOver: () => void;
}

/** A question is read and thought about: what happens next, and a calm way to begin. */
export function ThinkView({ until, offset, answerTime, takes, starting, onBegin, onOver }: ThinkViewProps) {
  const { t } = useTranslation();
  const left = useLeft(until, offset, onOver);
  return (
    <Stack gap="md" align="flex-start">
      <div>
        <Text size="lg" {...(until ? { role: 'timer' } : {})}>
          {until
            ? t('selfpaced.question.thinkLimited', { left: clockLeft(left) })
            : t('selfpaced.question.thinkFree')}
        </Text>
        <Text c="dimmed" mt={4}>
          {t('selfpaced.question.answerTime', { time: spanText(secondsOf(answerTime), t) })}{' '}
          {t('selfpaced.question.takes', { count: takes })}
        </Text>
      </div>
      <Button size="lg" loading={starting} onClick={onBegin}>
        {t('selfpaced.question.begin')}
      </Button>
    </Stack>
  );
}
