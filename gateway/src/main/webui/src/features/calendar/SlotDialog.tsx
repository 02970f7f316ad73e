import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Slot } from '@/api/types';
import { Facts } from '@/ui/Facts';
import { StatusBadge } from '@/ui/StatusBadge';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import { entryText } from './entryText';

/** What a slot of the calendar is; it is changed where all slots are. */
export default function SlotDialog({ slot, onClose }: { slot: Slot | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  return (
    <Modal opened={slot !== undefined} onClose={onClose} title={t('calendar.slot.title')} centered>
      {slot && (
        <Stack gap="md">
          <Facts
            facts={[
              [
                t('calendar.slot.when'),
                <Times key="when" at={slot.startsAt} until={slot.endsAt} zone={zone} otherZone={slot.zone} />,
              ],
              [t('calendar.slot.interviewers'), slot.interviewers.map(({ name }) => name).join(', ')],
              [
                t('calendar.slot.seats'),
                <Group key="seats" gap="xs">
                  {entryText({ kind: 'slot', slot, key: '', startsAt: '', endsAt: '' }, t).more}
                  <StatusBadge status={slot.status} />
                </Group>,
              ],
            ]}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('calendar.slot.close')}
            </Button>
            <Button component={Link} to={`/app/slots?interviewerId=${slot.interviewers[0]?.id ?? ''}`}>
              {t('calendar.slot.manage')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
