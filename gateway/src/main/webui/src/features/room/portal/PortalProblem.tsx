import { Button, Group, Skeleton } from '@mantine/core';
import {
  IconClockX,
  IconLinkOff,
  IconLock,
  IconMailForward,
  IconRefresh,
  type Icon,
} from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { withTexts } from '@/app/i18n';
import { problemFrom } from '@/api/problem';
import { signInUrl } from '@/api/session';
import { later } from '@/ui/later';
import type { As } from '../roomApi';
import { Screen } from '@/candidate/Screen';

const FreshLink = later(() => withTexts(import('@/candidate/FreshLink'), 'candidate/fresh'));

interface PortalProblemProps {
  error: unknown;
  as: As;
  onRetry: () => void;
}

/** The link or the account does not lead in; says why and where to go. */
export default function PortalProblem({ error, as, onRetry }: PortalProblemProps) {
  const { t } = useTranslation();
  const { id } = useParams();
  const { code } = problemFrom(error);
  if (as === 'interviewer') return <StaffProblem code={code} onRetry={onRetry} />;
  const [key, icon] = looks[code] ?? (['unknown', IconRefresh] as const);
  return (
    <Screen
      icon={icon}
      tone="warn"
      state={code}
      title={t(`room.portal.${key}.title`)}
      text={t(`room.portal.${key}.text`)}
    >
      <Group>
        {key === 'unknown' && <Button onClick={onRetry}>{t('room.portal.unreachable.retry')}</Button>}
        {key === 'linkReplaced' && id && (
          <Suspense fallback={<Skeleton h={42} w={220} />}>
            <FreshLink interviewId={id} variant="filled" />
          </Suspense>
        )}
        <Button
          component="a"
          href="/c"
          size={key === 'linkReplaced' ? 'md' : undefined}
          variant={key === 'unknown' || key === 'linkReplaced' ? 'default' : 'filled'}
        >
          {t('room.portal.code')}
        </Button>
      </Group>
    </Screen>
  );
}

const looks: Record<string, readonly [string, Icon]> = {
  'link-replaced': ['linkReplaced', IconMailForward],
  'link-expired': ['linkExpired', IconClockX],
  'link-invalid': ['linkInvalid', IconLinkOff],
  'not-found': ['linkInvalid', IconLinkOff],
  unauthorized: ['linkInvalid', IconLinkOff],
};

function StaffProblem({ code, onRetry }: { code: string; onRetry: () => void }) {
  const { t } = useTranslation();
  if (code === 'unauthorized') {
    return (
      <Screen
        icon={IconLock}
        state={code}
        title={t('room.portal.signIn.title')}
        text={t('room.portal.signIn.text')}
      >
        <Button component="a" href={signInUrl(window.location.pathname)}>
          {t('room.portal.signIn.action')}
        </Button>
      </Screen>
    );
  }
  const known = code === 'not-found' || code === 'forbidden' || code === 'link-invalid';
  const key = known ? 'notYours' : 'unknown';
  return (
    <Screen
      icon={known ? IconLock : IconRefresh}
      tone="warn"
      state={code}
      title={t(`room.portal.${key}.title`)}
      text={t(`room.portal.${key}.text`)}
    >
      <Group>
        {!known && <Button onClick={onRetry}>{t('room.portal.unreachable.retry')}</Button>}
        <Button component="a" href="/app/interviews" variant={known ? 'filled' : 'default'}>
          {t('room.portal.list')}
        </Button>
      </Group>
    </Screen>
  );
}
