import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconMailForward, IconUsers } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemBody } from '@/api/problem';
import { useFreshLink } from '@/api/submissionActions';
import { alertStyles } from '@/candidate/alertStyles';
import { ProblemSummary } from '@/ui/ProblemSummary';

/** "Send me a fresh link": to the address on record, a few times; after that the team is asked. */
export function FreshLink({ body }: { body: ProblemBody }) {
  const { t } = useTranslation();
  const ask = useFreshLink();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ask.data) box.current?.focus();
  }, [ask.data]);
  const email = ask.data?.maskedEmail ?? body.maskedEmail;
  const address = typeof email === 'string' ? email : t('submission.fresh.yourAddress');
  const left = body.canRequestFresh !== false && body.requestsLeft !== 0;
  if (ask.data) {
    const { sent } = ask.data;
    return (
      <Alert
        ref={box}
        tabIndex={-1}
        role="status"
        w="100%"
        color={sent ? 'teal' : 'brand'}
        variant="light"
        styles={alertStyles}
        icon={sent ? <IconMailForward aria-hidden /> : <IconUsers aria-hidden />}
        title={t(sent ? 'submission.fresh.sent' : 'submission.fresh.asked')}
      >
        <Text>{t(sent ? 'submission.fresh.sentText' : 'submission.fresh.askedText', { address })}</Text>
      </Alert>
    );
  }
  return (
    <Stack w="100%">
      <Text>{t(left ? 'submission.fresh.where' : 'submission.fresh.team', { address })}</Text>
      <ProblemSummary error={ask.error} />
      <Button size="lg" loading={ask.isPending} onClick={() => ask.mutate()}>
        {t(left ? 'submission.fresh.action' : 'submission.fresh.ask')}
      </Button>
    </Stack>
  );
}
