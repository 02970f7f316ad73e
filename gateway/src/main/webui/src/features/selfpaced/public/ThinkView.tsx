import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockLeft, secondsOf } from './spans';
import { spanText } from './spanText';
import { useLeft } from './useLeft';

interface ThinkViewProps {
  /** When the answer's time starts by itself. */
  until?: string | undefined;
  offset: number;
  answerTime: string;
  takes: number;
  by?: 'recording' | 'typing';
  starting: boolean;
  disabled?: boolean;
  onBegin: () => void;
  onOver: () => void;
}

/** A question is read and thought about: what happens next, and a calm way to begin. */
export function ThinkView(props: ThinkViewProps) {
  const {
    until,
    offset,
    answerTime,
    takes,
    by = 'typing',
    starting,
    disabled = false,
    onBegin,
    onOver,
  } = props;
  const { t } = useTranslation();
  const recording = by === 'recording';
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
          {t(recording ? 'selfpaced.question.recordTime' : 'selfpaced.question.answerTime', {
            time: spanText(secondsOf(answerTime), t),
          })}{' '}
          {t('selfpaced.question.takes', { count: takes })}
        </Text>
      </div>
      <Button size="lg" loading={starting} disabled={disabled} onClick={onBegin}>
        {t(recording ? 'selfpaced.question.record' : 'selfpaced.question.begin')}
      </Button>
    </Stack>
  );
}
