import { Divider, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Candidate, Match } from '@/api/types';
import { Facts } from '@/ui/Facts';
import { Surface } from '@/ui/Surface';
import { absoluteText, durationText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { isChosen, type Resolved } from './when';

interface MailPreviewProps {
  candidate: Candidate | undefined;
  match: Match | undefined;
  time: Resolved;
  panel: string[];
  place: string | undefined;
}

/** What the candidate will read, with times in their zone. */
export function MailPreview({ candidate, match, time, panel, place }: MailPreviewProps) {
  const { t } = useTranslation();
  const now = useNow();
  const title = t('schedule.preview.title');
  if (!candidate || !match || !isChosen(time)) {
    return (
      <Surface title={title}>
        <Text p="md" c="dimmed">
          {t(time === 'later' ? 'schedule.preview.later' : 'schedule.preview.empty')}
        </Text>
      </Surface>
    );
  }
  const [from, to] = [new Date(time.startsAt), new Date(time.endsAt)];
  const names = { job: match.jobTitle, company: match.companyName, name: candidate.name };
  return (
    <Surface title={title}>
      <Stack p="md" gap="sm">
        <Facts
          facts={[
            [t('schedule.preview.to'), candidate.email],
            [t('schedule.preview.subjectLabel'), t('schedule.preview.subject', names)],
          ]}
        />
        <Divider />
        <Text>{t('schedule.preview.greeting', names)}</Text>
        <Text>{t('schedule.preview.text', names)}</Text>
        <Facts
          facts={[
            [t('schedule.preview.when'), absoluteText(from, candidate.zone, now)],
            [t('schedule.preview.duration'), durationText(from, to, t)],
            [t('schedule.preview.where'), place ?? t('schedule.preview.online')],
            [t('schedule.preview.with'), panel.join(', ')],
          ]}
        />
        <Text size="xs" c="dimmed">
          {t('schedule.preview.calendar')}
        </Text>
      </Stack>
    </Surface>
  );
}
