import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionHead } from '@/features/selfpaced/public/QuestionHead';
import { ThinkView } from '@/features/selfpaced/public/ThinkView';
import { TypeView } from '@/features/selfpaced/public/TypeView';
import { heardAt, type QuestionValues } from './formValues';

/** As the server gives it to typed answers by default; the candidate's page has the server's own word. */
const typedFactor = 3;

interface PreviewProps {
  opened: boolean;
  questions: QuestionValues[];
  onClose: () => void;
}

/** The questions as candidates see them, clocks included; nothing is sent or kept. */
export default function Preview({ opened, questions, onClose }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t('banks.preview.title')}>
      {opened && <Play questions={questions} onClose={onClose} />}
    </Modal>
  );
}

function Play({ questions, onClose }: Omit<PreviewProps, 'opened'>) {
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
      <Try key={question.key} question={question} onDone={() => setIndex(index + 1)} />
    </Stack>
  );
}

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

function Try({ question, onDone }: { question: QuestionValues; onDone: () => void }) {
  const { t } = useTranslation();
  const answerTime = Number(question.answer) * typedFactor;
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
