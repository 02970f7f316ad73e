import { Button, Group, Progress, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useChangeSlot } from '@/api/slots';
import type { Slot } from '@/api/types';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { StatusBadge } from '@/ui/StatusBadge';
import { rangeText, sameWallClock } from '@/ui/time';
import { toastDone } from '@/ui/toast';
import { useFlash } from '@/ui/useFlash';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './SlotRow.module.css';

export function SlotRow({ slot }: { slot: Slot }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const change = useChangeSlot();
  const [asking, ask] = useDisclosure(false);
  const row = useFlash<HTMLLIElement>(`${slot.status} ${slot.currentBookings} ${slot.maxCandidates}`);
  const [from, to] = [new Date(slot.startsAt), new Date(slot.endsAt)];
  const setClosed = (closed: boolean) =>
    change.mutate(
      { id: slot.id, closed },
      {
        onSuccess: () => {
          ask.close();
          toastDone(t(closed ? 'slots.slot.closed' : 'slots.slot.reopened'));
        },
      },
    );
  return (
    <li ref={row} className={classes.row}>
      <div>
        <Text fw={600}>{rangeText(from, to, zone)}</Text>
        {!sameWallClock(from, zone, slot.zone) && (
          <Text size="xs" c="dimmed">
            {rangeText(from, to, slot.zone)}
          </Text>
        )}
      </div>
      <Text truncate>{slot.interviewers.map(({ name }) => name).join(', ')}</Text>
      <div>
        <Text size="xs" c="dimmed" mb={4}>
          {t('slots.slot.seats', { booked: slot.currentBookings, max: slot.maxCandidates })}
        </Text>
        <Progress
          value={(100 * slot.currentBookings) / slot.maxCandidates}
          size={4}
          aria-label={t('slots.slot.seats', { booked: slot.currentBookings, max: slot.maxCandidates })}
        />
      </div>
      <Group>
        <StatusBadge status={slot.status} />
      </Group>
      <Group justify="flex-end">
        {to > now && slot.status === 'closed' && (
          <Button size="xs" variant="default" loading={change.isPending} onClick={() => setClosed(false)}>
            {t('slots.slot.reopen')}
          </Button>
        )}
        {to > now && (slot.status === 'open' || slot.status === 'booked') && (
          <Button size="xs" variant="default" onClick={ask.open}>
            {t('slots.slot.close')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asking}
        title={t('slots.slot.closeTitle')}
        text={t('slots.slot.closeText')}
        action={t('slots.slot.close')}
        busy={change.isPending}
        error={change.error}
        onConfirm={() => setClosed(true)}
        onClose={ask.close}
      />
    </li>
  );
}
