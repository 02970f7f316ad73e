import { Progress, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Listen } from './Listen';

interface QuestionHeadProps {
  number: number;
  count: number;
  text: string;
  /** Where the question is heard. */
  audioUrl?: string | undefined;
  /** Whether it is read out when it appears. */
  speaks?: boolean;
  /** Whether the focus goes to each new question, so that a screen reader reads it. */
  focus?: boolean;
}

/** The question in large type, and how many there are. */
export function QuestionHead(props: QuestionHeadProps) {
  const { number, count, text, audioUrl, speaks = false, focus = false } = props;
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) title.current?.focus();
  }, [focus, number]);
  const progress = t('selfpaced.question.progress', { number, count });
  return (
    <div>
      <Text c="dimmed" mb={6}>
        {progress}
      </Text>
      <Progress value={(100 * (number - 1)) / count} size="sm" mb="lg" aria-label={progress} />
      <Title
        order={1}
        ref={title}
        tabIndex={-1}
        dir="auto"
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', outline: 'none' }}
      >
        {text}
      </Title>
      {audioUrl && <Listen key={audioUrl} src={audioUrl} first={speaks} />}
    </div>
  );
}
