import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconMailCheck, IconMailForward } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { alertStyles } from './alertStyles';
import { problemText } from '@/ui/problemText';
import { candidateApi } from '@/api/candidate';
import { useWrite } from '@/api/write';

interface FreshLinkProps {
  /** The interview whose link this browser holds; none: the invitation's. */
  interviewId?: string | undefined;
  /** Whom to write to; undefined: nobody yet. Absent: the address behind the link. */
  address?: () => string | undefined;
  variant?: 'default' | 'subtle' | 'filled';
}

/** "Mail me a fresh link": says the same whether an address is known or not. */
export default function FreshLink({ interviewId, address, variant = 'default' }: FreshLinkProps) {
  const { t } = useTranslation();
  const answer = useRef<HTMLDivElement>(null);
  const ask = useWrite({ mutationFn: candidateApi.freshLink });
  useEffect(() => {
    if (ask.isSuccess || ask.isError) answer.current?.focus();
  }, [ask.isSuccess, ask.isError]);
  const send = () => {
    const email = address?.();
    if (address && !email) return;
    ask.mutate(interviewId ? { interviewId } : email ? { email } : {});
  };
  return (
    <Stack gap="sm" align="stretch">
      {(ask.isSuccess || ask.isError) && (
        <Alert
          ref={answer}
          tabIndex={-1}
          role={ask.isError ? 'alert' : 'status'}
          color={ask.isError ? 'red' : 'teal'}
          variant="light"
          styles={alertStyles}
          icon={ask.isError ? <IconMailForward aria-hidden /> : <IconMailCheck aria-hidden />}
          title={ask.isError ? titleOf(ask.error, t) : t('candidate.fresh.title')}
        >
          <Text size="sm">{t(ask.isError ? 'candidate.fresh.failed' : 'candidate.fresh.text')}</Text>
        </Alert>
      )}
      {!ask.isSuccess && (
        <Button
          variant={variant}
          size="md"
          leftSection={<IconMailForward size={18} aria-hidden />}
          loading={ask.isPending}
          onClick={send}
        >
          {t('candidate.fresh.action')}
        </Button>
      )}
    </Stack>
  );
}

const titleOf = (error: unknown, t: ReturnType<typeof useTranslation>['t']) => {
  const problem = problemFrom(error);
  return problem.code === 'rate-limited' ? t('candidate.fresh.often') : problemText(problem, t);
};
