import { Anchor, Button, Card, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/ui/StatusBadge';
import { Times } from '@/ui/Times';
import { browserZone } from '@/ui/useZone';
import { ownLink, type HomeInterview } from '@/api/candidate';

const live = ['PENDING', 'SCHEDULED', 'IN_PROGRESS'];

export function InterviewCard({ interview }: { interview: HomeInterview }) {
  const { t } = useTranslation();
  const { jobTitle, companyName, status, startsAt, endsAt, zone, type, place } = interview;
  const href = ownLink(interview.link);
  const ahead = live.includes(status);
  return (
    <Card withBorder radius="lg" padding="lg" bg="var(--parley-surface)">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div style={{ minWidth: 0 }}>
          <Title order={2}>{jobTitle}</Title>
          <Text c="dimmed">{companyName}</Text>
        </div>
        <StatusBadge status={status} />
      </Group>
      <div style={{ marginTop: 12 }}>
        <Times at={startsAt} until={endsAt} zone={browserZone()} otherZone={zone} relative={ahead} />
        <Text c="dimmed" size="sm" mt={4}>
          {type === 'OFFLINE'
            ? t('candidate.home.place', { place: place ?? t('candidate.home.placeInMail') })
            : t('candidate.home.online')}
        </Text>
      </div>
      {href && (
        <Group mt="md" gap="md">
          {status === 'PENDING' && (
            <Button
              component="a"
              href={`${href}&then=time`}
              aria-label={t('candidate.home.chooseName', { job: jobTitle })}
            >
              {t('candidate.home.choose')}
            </Button>
          )}
          <Button
            component="a"
            href={href}
            variant={ahead && status !== 'PENDING' ? 'filled' : 'default'}
            aria-label={t(ahead ? 'candidate.home.openName' : 'candidate.home.seeName', { job: jobTitle })}
          >
            {t(ahead ? 'candidate.home.open' : 'candidate.home.see')}
          </Button>
          {status === 'SCHEDULED' && (
            <Anchor href={`${href}&then=time`} aria-label={t('candidate.home.changeName', { job: jobTitle })}>
              {t('candidate.home.change')}
            </Anchor>
          )}
        </Group>
      )}
    </Card>
  );
}
