import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api/serverClock';
import { useHasHome } from '@/candidate/useHasHome';
import { later } from '@/ui/later';
import { absoluteText } from '@/ui/time';
import { Times } from '@/ui/Times';
import { browserZone } from '@/ui/useZone';
import FreshLink from '@/candidate/FreshLink';
import { candidateApi, follow, type OwnInvite } from '@/api/candidate';
import { RedeemProblem } from './RedeemProblem';
import { useWrite } from '@/api/write';

const AskForTime = later(() => import('./AskForTime'));

const closed = ['revoked', 'expired', 'completed'];

export function Invitation({ invite }: { invite: OwnInvite }) {
  const { t } = useTranslation();
  const redeem = useWrite({
    mutationFn: candidateApi.redeemLink,
    onSuccess: (redeemed) => follow(redeemed.homeLink || redeemed.entryLink),
  });
  const { status, jobTitle, companyName, name, startsAt, zone, expiresAt } = invite;
  const hasHome = useHasHome(closed.includes(status));
  if (closed.includes(status)) {
    return (
      <Stack gap="md">
        <Title order={1}>{t(`candidate.invite.${status}.title`)}</Title>
        <Text size="lg" c="dimmed">
          {t(`candidate.invite.${status}.text`)}
        </Text>
        {status === 'expired' && (
          <Suspense fallback={<Skeleton h={180} />}>
            <AskForTime invite={invite} />
          </Suspense>
        )}
        {status === 'expired' && startsAt && <FreshLink variant="subtle" />}
        {hasHome && (
          <Button component="a" href="/c/home" variant="default" size="lg">
            {t('candidate.invite.home')}
          </Button>
        )}
      </Stack>
    );
  }
  const viewer = browserZone();
  return (
    <Stack gap="md">
      <div>
        <Text size="lg">
          {name ? t('candidate.invite.hello', { name }) : t('candidate.invite.helloNobody')}
        </Text>
        <Title order={1} mt={4}>
          {t('candidate.invite.title', { job: jobTitle })}
        </Title>
        <Text size="lg" c="dimmed">
          {companyName}
        </Text>
      </div>
      {startsAt ? (
        <Times at={startsAt} zone={viewer} otherZone={zone} />
      ) : (
        <Text>{t('candidate.invite.noTime')}</Text>
      )}
      {redeem.error && <RedeemProblem error={redeem.error} />}
      <Button size="lg" onClick={() => redeem.mutate()} loading={redeem.isPending || redeem.isSuccess}>
        {t('candidate.invite.continue')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('candidate.invite.next')}{' '}
        {t('candidate.invite.until', { time: absoluteText(new Date(expiresAt), viewer, serverNow()) })}
      </Text>
    </Stack>
  );
}
