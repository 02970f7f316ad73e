import { Button, Checkbox, List, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStart, type SelfPaced } from '@/api/selfPaced';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { secondsOf, spanText } from './public/spans';

/** What awaits the candidate and how their answers are used; nothing is stored before they agree. */
export function Welcome({ view, deadline }: { view: SelfPaced; deadline: string }) {
  const { t } = useTranslation();
  const start = useStart(view.interviewId);
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const about = Math.ceil(secondsOf(view.about) / 60) * 60;
  const { jobTitle: job, companyName: company, contactName, questions } = view;
  const begin = () => {
    setMissing(!agreed);
    if (agreed) start.mutate(view.consentVersion);
  };
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
      <div>
        <Title order={2}>{t('selfpaced.welcome.consentTitle')}</Title>
        <Text mt="xs">{t('selfpaced.welcome.consent', { company, job })}</Text>
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
        {t('selfpaced.welcome.start')}
      </Button>
    </Stack>
  );
}
