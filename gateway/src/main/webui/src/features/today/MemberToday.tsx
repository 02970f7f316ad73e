import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProfile, type Profile } from '@/api/profile';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { clockText, dayText, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import Practice from './Practice';

/** A member's day: what their profile still needs, whether others find them, and what they did before. */
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
        <Practice />
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
