import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHistory } from '@/api/liveInvitations';
import { useProfile, type Profile } from '@/api/profile';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { StatusBadge } from '@/ui/StatusBadge';
import { Surface } from '@/ui/Surface';
import { clockText, dayText, zoneName } from '@/ui/time';
import { Times } from '@/ui/Times';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';

/** A member's day: what their profile still needs, and whether others find them. */
export default function MemberToday() {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(5_000);
  const profile = useProfile();
  return (
    <>
      <PageHeader
        title={t('today.page.title')}
        lead={`${dayText(now, zone, now)}, ${clockText(now, zone)} ${zoneName(now, zone)}`}
      />
      <Stack gap="md" maw={760}>
        <Surface title={t('today.member.title')}>
          {profile.isPending && <SkeletonRows />}
          {profile.isError && !profile.data && (
            <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
          )}
          {profile.data && <ProfileState profile={profile.data} />}
        </Surface>
        <History />
      </Stack>
    </>
  );
}

function ProfileState({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const state = profile.listed ? 'listed' : profile.missing.length > 0 ? 'incomplete' : 'closed';
  return (
    <Stack p="md" gap="sm" align="flex-start">
      <Text fw={600}>{t(`today.member.${state}`)}</Text>
      <Text c="dimmed">
        {t(`today.member.${state}Text`, {
          missing: profile.missing.map((field) => t(`today.member.field.${field}`)).join(', '),
        })}
      </Text>
      <Group gap="sm">
        {profile.listed && (
          <Button component={Link} to="/app/partners">
            {t('today.member.partners')}
          </Button>
        )}
        <Button component={Link} to="/app/profile" variant={profile.listed ? 'default' : 'filled'}>
          {t(profile.listed ? 'today.member.change' : 'today.member.complete')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The last invitations, and the way back into a room that is still open. */
function History() {
  const { t } = useTranslation();
  const zone = useZone();
  const history = useHistory();
  if (!history.data?.length) return null;
  return (
    <Surface title={t('today.member.history')}>
      <Stack component="ul" gap="sm" p="md" m={0}>
        {history.data.map((invitation) => {
          const { id, sent, inviter, invitee, status, createdAt, roomId, roomOpenedAt, roomClosedAt } =
            invitation;
          const name = (sent ? invitee.name : inviter.name) ?? t('today.member.somebody');
          return (
            <Group component="li" key={id} justify="space-between" style={{ listStyle: 'none' }}>
              <div>
                <Text style={{ overflowWrap: 'anywhere' }}>
                  {t(sent ? 'today.member.invited' : 'today.member.invitedYou', { name })}
                </Text>
                <Text size="sm" c="dimmed">
                  <Times at={createdAt} zone={zone} />
                </Text>
              </div>
              <Group gap="xs">
                <StatusBadge status={status} label={t(`today.member.status.${status}`)} />
                {roomOpenedAt && !roomClosedAt && (
                  <Button component={Link} to={`/app/rooms/${roomId}`} size="xs">
                    {t('today.member.enter')}
                  </Button>
                )}
              </Group>
            </Group>
          );
        })}
      </Stack>
    </Surface>
  );
}
