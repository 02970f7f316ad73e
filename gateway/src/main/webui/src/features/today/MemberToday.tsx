import { Button, Stack, Text } from '@mantine/core';
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
      <Surface title={t('today.member.title')} maw={760}>
        {profile.isPending && <SkeletonRows />}
        {profile.isError && !profile.data && (
          <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
        )}
        {profile.data && <ProfileState profile={profile.data} />}
      </Surface>
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
      <Button component={Link} to="/app/profile" variant={profile.listed ? 'default' : 'filled'}>
        {t(profile.listed ? 'today.member.change' : 'today.member.complete')}
      </Button>
    </Stack>
  );
}
