import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGiveAnswer, type AskedQuestion } from '@/api/selfPaced';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { forget } from './draft';
import { TypeView } from './public/TypeView';
import { useTyping } from './useTyping';

interface TypingProps {
  id: string;
  question: AskedQuestion;
  offset: number;
  onLook: () => void;
  /** Begins again with what the server has. */
  onReload: () => void;
}

/** The answer to the question that is asked; sent by a button, or when its time is over. */
export function Typing({ id, question, offset, onLook, onReload }: TypingProps) {
  const { t } = useTranslation();
  const { text, saved, type, save, sent } = useTyping(id, question);
  const give = useGiveAnswer(id);
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(!text.trim());
    if (!text.trim()) return;
    give.mutate({ questionId: question.id, take: question.take, text }, { onSuccess: sent });
  };
  const over = () => {
    if (text.trim()) give.mutate({ questionId: question.id, take: question.take, text }, { onSuccess: sent });
    else onLook();
  };
  if (saved === 'other-tab') {
    const load = () => {
      forget(id, question.id, question.take);
      onReload();
    };
    return (
      <Alert color="orange" variant="light" role="alert" title={t('selfpaced.question.otherTab')}>
        <Button variant="default" onClick={load}>
          {t('selfpaced.question.otherTabLoad')}
        </Button>
      </Alert>
    );
  }
  return (
    <>
      <ProblemSummary error={give.error} />
      <TypeView
        until={question.answerEndsAt ?? ''}
        offset={offset}
        text={text}
        error={missing ? t('selfpaced.question.empty') : undefined}
        mark={text && t(`selfpaced.question.${saved}`)}
        sending={give.isPending}
        onType={(next) => {
          setMissing(false);
          type(next);
        }}
        onLeave={() => void save()}
        onSend={send}
        onOver={over}
      />
    </>
  );
}
