import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api/serverClock';
import { alertStyles } from '@/candidate/alertStyles';
import { problemFrom, type Problem } from '@/api/problem';
import { dayText } from '@/ui/time';
import { problemText } from '@/ui/problemText';
import { browserZone } from '@/ui/useZone';
import { ownLink } from '@/api/candidate';

const explained = [
  'invalid-code',
  'code-expired',
  'code-used',
  'already-have-access',
  'code-replaced',
  'code-locked',
  'invite-revoked',
  'invite-completed',
  'link-invalid',
  'link-expired',
  'link-replaced',
  'rate-limited',
  'network',
];

/** Why the code or link was refused, and what to do next. */
export function RedeemProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  const problem = problemFrom(error);
  const access = problem.code === 'already-have-access';
  const Glyph = access ? IconCircleCheck : problem.code === 'code-locked' ? IconLock : IconAlertTriangle;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color={access ? 'teal' : 'red'}
      variant="light"
      styles={alertStyles}
      icon={<Glyph aria-hidden />}
      title={titleOf(problem, t('candidate.redeem.code-replaced.title'), problemText(problem, t))}
      data-problem={problem.code}
    >
      {explained.includes(problem.code) && (
        <Text size="sm">{t(`candidate.redeem.${problem.code}.next`, { date: replacedOn(problem) })}</Text>
      )}
      {access && (
        <Button component="a" size="sm" mt="sm" href={linkOf(problem)}>
          {t('candidate.redeem.already-have-access.action')}
        </Button>
      )}
    </Alert>
  );
}

const titleOf = (problem: Problem, replaced: string, text: string) =>
  problem.code === 'code-replaced' ? replaced : text;

const linkOf = ({ body }: Problem) => ownLink(body.entryLink) ?? '/c/home';

function replacedOn({ body: { sentAt } }: Problem): string {
  return typeof sentAt === 'string' ? dayText(new Date(sentAt), browserZone(), serverNow()) : '';
}
