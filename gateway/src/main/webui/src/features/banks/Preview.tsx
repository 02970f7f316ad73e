import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionHead } from '@/features/selfpaced/public/QuestionHead';
import { ThinkView } from '@/features/selfpaced/public/ThinkView';
import { TypeView } from '@/features/selfpaced/public/TypeView';
import { heardAt, type QuestionValues } from './formValues';

interface PreviewProps {
  opened: boolean;
  questions: QuestionValues[];
  /** How much more time a typed answer gets. */
  typedFactor: number;
  onClose: () => void;
}

/** The questions as candidates see them, clocks included; nothing is sent or kept. */
export default function Preview({ opened, onClose, ...play }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t('banks.preview.title')}>
      {opened && <Play {...play} onClose={onClose} />}
    </Modal>
  );
}

function Play({ questions, typedFactor, onClose }: Omit<PreviewProps, 'opened'>) {
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const question = questions[index];
  if (!question) {
    return (
      <Stack>
        <Text>{t('banks.preview.end')}</Text>
        <Button variant="default" w="fit-content" onClick={onClose}>
          {t('banks.preview.close')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap="xl">
      <Text size="sm" c="dimmed">
        {t('banks.preview.lead')}
      </Text>
      <QuestionHead
        number={index + 1}
        count={questions.length}
        text={question.text.trim() || t('banks.preview.noText')}
        audioUrl={heardAt(question)}
        speaks
      />
      <Try
        key={question.key}
        question={question}
        answerTime={Number(question.answer) * typedFactor}
        onDone={() => setIndex(index + 1)}
      />
    </Stack>
  );
}

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

interface TryProps {
  question: QuestionValues;
  /** In seconds. */
  answerTime: number;
  onDone: () => void;
}

function Try({ question, answerTime, onDone }: TryProps) {
  const { t } = useTranslation();
  const [thinkUntil] = useState(() => (question.think ? inSeconds(Number(question.think)) : undefined));
  const [until, setUntil] = useState<string>();
  const [text, setText] = useState('');
  const begin = () => setUntil(inSeconds(answerTime));
  return (
    <>
      {until ? (
        <TypeView
          until={until}
          offset={0}
          text={text}
          sending={false}
          onType={setText}
          onSend={onDone}
          onOver={onDone}
        />
      ) : (
        <ThinkView
          until={thinkUntil}
          offset={0}
          answerTime={`PT${answerTime}S`}
          takes={Number(question.takes)}
          starting={false}
          onBegin={begin}
          onOver={begin}
        />
      )}
      <Group>
        <Button variant="subtle" px={0} onClick={onDone}>
          {t('banks.preview.next')}
        </Button>
      </Group>
    </>
  );
}
