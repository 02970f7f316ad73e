import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '@/api/types';
import { useAcceptSeat, useLeaveWaitlist, useWaiting, type SeatOffer } from '@/api/waitlist';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { Surface } from '@/ui/Surface';
import { absoluteText, relativeText } from '@/ui/time';
import { Times } from '@/ui/Times';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';

/** The candidate waits for a seat; where one is offered, staff may say yes for them. */
export function WaitPanel({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const waiting = useWaiting(interview.id, true).data;
  const leave = useLeaveWaitlist(interview.id);
  const { offer, since } = waiting ?? {};
  if (!waiting?.waiting && !offer) return null;
  return (
    <Surface title={t('interviews.wait.title')}>
      <Stack p="md" gap="md">
        {offer ? (
          <Offered interview={interview} offer={offer} />
        ) : (
          <Text size="sm">
            {t(waiting?.any ? 'interviews.wait.any' : 'interviews.wait.some', {
              count: waiting?.slotIds?.length ?? 0,
              since: since ? absoluteText(new Date(since), zone, now) : '',
            })}
          </Text>
        )}
        <ProblemSummary error={leave.error} />
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          style={{ alignSelf: 'flex-start' }}
          loading={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {t('interviews.wait.leave')}
        </Button>
      </Stack>
    </Surface>
  );
}

function Offered({ interview, offer }: { interview: Interview; offer: SeatOffer }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const [asking, ask] = useDisclosure(false);
  const take = useAcceptSeat(interview.id);
  const { name } = interview.candidate;
  const ends = new Date(offer.expiresAt);
  return (
    <>
      <Text size="sm">{t('interviews.wait.offered')}</Text>
      <Times at={offer.startsAt} until={offer.endsAt} zone={zone} otherZone={interview.candidate.zone} />
      <Text size="xs" c="dimmed">
        {t('interviews.wait.until', {
          time: absoluteText(ends, zone, now),
          left: relativeText(ends, now, zone, t),
        })}
      </Text>
      <Group>
        <Button leftSection={<IconCalendarCheck size={16} aria-hidden />} onClick={ask.open}>
          {t('interviews.wait.accept')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking}
        title={t('interviews.wait.acceptTitle', { name })}
        text={t('interviews.wait.acceptText', {
          name,
          time: absoluteText(new Date(offer.startsAt), zone, now),
        })}
        action={t('interviews.wait.accept')}
        busy={take.isPending}
        error={take.error}
        onClose={ask.close}
        onConfirm={() =>
          take.mutate(offer.id, {
            onSuccess: () => {
              ask.close();
              toastDone(t('interviews.wait.accepted', { name }));
            },
          })
        }
      />
    </>
  );
}
