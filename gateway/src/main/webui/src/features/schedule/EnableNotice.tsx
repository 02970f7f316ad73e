import { Alert, Button, Group, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetFlag, type Flag } from '@/api/matches';
import type { Candidate, Match } from '@/api/types';
import { ProblemSummary } from '@/ui/ProblemSummary';

interface EnableNoticeProps {
  candidate: Candidate;
  match: Match;
  online: boolean;
}

/** What still stands in the way of an interview, with the button that clears it. */
export function EnableNotice({ candidate, match, online }: EnableNoticeProps) {
  const { t } = useTranslation();
  const set = useSetFlag();
  const [busy, setBusy] = useState(false);
  const missing: Flag[] = [];
  if (!match.shortlisted) missing.push('shortlisted');
  if (!match.interviewEnabled) missing.push('interviewEnabled');
  if (online && !match.onlineInterviewEnabled) missing.push('onlineInterviewEnabled');
  const first = missing[0];
  if (!first) return null;

  const enable = async () => {
    setBusy(true);
    try {
      for (const flag of missing) {
        await set.mutateAsync({ candidateId: candidate.id, jobId: match.jobId, flag, value: true });
      }
    } catch {
      // shown by the summary
    } finally {
      setBusy(false);
    }
  };
  const texts = {
    shortlisted: ['notShortlisted', 'enable'],
    interviewEnabled: ['notEnabled', 'enableInterview'],
    onlineInterviewEnabled: ['onlineOff', 'enableOnline'],
  }[first];
  return (
    <Alert variant="light" color="yellow" icon={<IconInfoCircle aria-hidden />} role="status">
      <Group justify="space-between">
        <Text size="sm">{t(`schedule.candidate.${texts[0]}`, { name: candidate.name })}</Text>
        <Button size="xs" variant="default" loading={busy} onClick={() => void enable()}>
          {t(`schedule.candidate.${texts[1]}`)}
        </Button>
      </Group>
      <ProblemSummary error={set.error} />
    </Alert>
  );
}
