import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedQuestion } from '@/api/selfPaced';
import { withTexts } from '@/app/i18n';
import { later } from '@/ui/later';

const RecordedAnswer = later(() => withTexts(import('./record/RecordedAnswer'), 'selfpaced/recording'));

interface GivenProps {
  question: AskedQuestion;
  comeBack: string | undefined;
  busy: boolean;
  onAgain: () => void;
  onGoOn: () => void;
}

/** The question is answered: no clock runs until the candidate goes on. */
export function Given({ question, comeBack, busy, onAgain, onGoOn }: GivenProps) {
  const { t } = useTranslation();
  const { answer, recorded, mayBegin, takes, take, last, askedAgain } = question;
  const keeps = askedAgain && mayBegin;
  return (
    <Stack gap="md">
      {recorded ? (
        <Suspense fallback={null}>
          <RecordedAnswer question={question} />
        </Suspense>
      ) : answer ? (
        <div role="status">
          <Text fw={600}>{t('selfpaced.question.yourAnswer')}</Text>
          <Paper
            component="blockquote"
            withBorder
            radius="md"
            m={0}
            p="md"
            mt="xs"
            dir="auto"
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {answer}
          </Paper>
        </div>
      ) : (
        <Text size="lg" role="status">
          {t('selfpaced.question.none')}
        </Text>
      )}
      {comeBack && !last && (
        <Text c="dimmed">{t('selfpaced.question.comeBack', { deadline: comeBack })}</Text>
      )}
      <Group>
        <Button size="lg" variant={keeps ? 'default' : 'filled'} loading={busy} onClick={onGoOn}>
          {t(keeps ? 'selfpaced.again.keep' : last ? 'selfpaced.question.finish' : 'selfpaced.question.next')}
        </Button>
        {mayBegin && (
          <Button size="lg" variant={keeps ? 'filled' : 'default'} disabled={busy} onClick={onAgain}>
            {t('selfpaced.question.again')}
          </Button>
        )}
      </Group>
      {mayBegin && <Text c="dimmed">{t('selfpaced.question.againHelp', { count: takes - take })}</Text>}
    </Stack>
  );
}
