import { Button, Checkbox, List, Radio, Stack, Text, Title } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStart, type SelfPaced } from '@/api/selfPaced';
import { withTexts } from '@/app/i18n';
import { later } from '@/ui/later';
import { PageLoading } from '@/ui/PageLoading';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { useAnswerBy } from './answerBy';
import { secondsOf } from './public/spans';
import { spanText } from './public/spanText';
import { canRecord } from './record/format';

const Prepare = later(() => withTexts(import('./record/Prepare'), 'selfpaced/recording', 'room/inside'));

/** What awaits the candidate and how their answers are used; nothing is stored before they agree. */
export function Welcome({ view, deadline }: { view: SelfPaced; deadline: string }) {
  const { t } = useTranslation();
  const start = useStart(view.interviewId);
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const about = Math.ceil(secondsOf(view.about) / 60) * 60;
  const { jobTitle: job, companyName: company, contactName, questions } = view;
  const [by, setBy] = useAnswerBy(view.interviewId);
  const [preparing, setPreparing] = useState(false);
  const recording = by === 'recording';
  const show = () => start.mutate(view.consentVersion);
  const begin = () => {
    setMissing(!agreed);
    if (!agreed) return;
    if (recording) setPreparing(true);
    else show();
  };
  if (preparing) {
    return (
      <Suspense fallback={<PageLoading />}>
        <Prepare
          starting={start.isPending}
          error={start.error}
          onStart={show}
          onBack={() => setPreparing(false)}
        />
      </Suspense>
    );
  }
  return (
    <Stack gap="xl" data-state="ready">
      <div>
        <Title order={1}>{t('selfpaced.welcome.title', { job })}</Title>
        <Text size="lg" c="dimmed" mt="xs">
          {t('selfpaced.welcome.lead', { deadline })}
        </Text>
      </div>
      <List spacing={8}>
        <List.Item>
          {t('selfpaced.welcome.questions', { count: questions })}{' '}
          {t('selfpaced.welcome.about', { time: spanText(about, t) })}
        </List.Item>
        <List.Item>{t('selfpaced.welcome.clocks')}</List.Item>
        <List.Item>{t('selfpaced.welcome.saved')}</List.Item>
        {questions > 1 && <List.Item>{t('selfpaced.welcome.pause')}</List.Item>}
      </List>
      {canRecord() && (
        <Radio.Group
          label={t('selfpaced.welcome.by')}
          description={t('selfpaced.welcome.byHelp')}
          size="md"
          value={by}
          onChange={(value) => setBy(value)}
        >
          <Stack gap="xs" mt="sm">
            <Radio size="md" value="recording" label={t('selfpaced.welcome.byRecording')} />
            <Radio size="md" value="typing" label={t('selfpaced.welcome.byTyping')} />
          </Stack>
        </Radio.Group>
      )}
      <div>
        <Title order={2}>{t('selfpaced.welcome.consentTitle')}</Title>
        <Text mt="xs">{t('selfpaced.welcome.consent', { company, job })}</Text>
        <Text mt="xs">
          {t('selfpaced.welcome.kept', { count: Math.round(secondsOf(view.keptFor) / 86_400) })}
        </Text>
        <Text mt="xs">
          {contactName
            ? t('selfpaced.welcome.consentAsk', { name: contactName })
            : t('selfpaced.welcome.consentAskNobody')}
        </Text>
        <Checkbox
          mt="md"
          size="md"
          label={t('selfpaced.welcome.agree')}
          checked={agreed}
          error={missing && !agreed ? t('selfpaced.welcome.agreeFirst') : undefined}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
      </div>
      <ProblemSummary error={start.error} />
      <Button size="lg" w="fit-content" loading={start.isPending} onClick={begin}>
        {t(recording ? 'selfpaced.welcome.check' : 'selfpaced.welcome.start')}
      </Button>
    </Stack>
  );
}
