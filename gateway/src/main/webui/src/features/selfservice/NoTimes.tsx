import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStopWaiting, useWait, type SelfService } from '@/api/selfService';
import { Refused } from './Refused';

interface NoTimesProps {
  view: SelfService;
  /** There are some, which may not suit. */
  among?: boolean;
}

/** Nothing is free, or nothing that suits: wait for a seat that is given back. */
export function NoTimes({ view, among = false }: NoTimesProps) {
  const { t } = useTranslation();
  const wait = useWait(view.interviewId);
  const stop = useStopWaiting(view.interviewId);
  const waiting = view.waitingSince !== undefined;
  if (waiting) {
    return (
      <Stack gap="xs" align="flex-start" data-state="waiting">
        <Text fw={600} role="status">
          {t('selfservice.wait.waiting')}
        </Text>
        <Text>{t('selfservice.wait.waitingText')}</Text>
        <Anchor component="button" type="button" onClick={() => stop.mutate()}>
          {t('selfservice.wait.stop')}
        </Anchor>
        <Refused error={stop.error} />
      </Stack>
    );
  }
  if (among) return null;
  return (
    <Stack gap="sm" align="flex-start" data-state="no-times">
      <Text fw={600} size="lg" role="status">
        {t('selfservice.wait.none')}
      </Text>
      <Text>{t('selfservice.wait.text')}</Text>
      <Button size="lg" loading={wait.isPending} onClick={() => wait.mutate()}>
        {t('selfservice.wait.action')}
      </Button>
      <Refused error={wait.error} />
    </Stack>
  );
}
