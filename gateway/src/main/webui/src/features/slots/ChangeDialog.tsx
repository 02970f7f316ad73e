import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangePreview, useChangeSlots } from '@/api/slots';
import type { Slot } from '@/api/types';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { TimeField } from '@/ui/TimeField';
import { toastDone } from '@/ui/toast';
import { BookedChoice } from './BookedChoice';
import {
  bookedCount,
  changeOf,
  seriesOf,
  settlesBookings,
  unchanged,
  whichOf,
  type SlotAction,
} from './change';
import { ChangeRows } from './ChangeRows';
import { ScopeChoice } from './ScopeChoice';

interface ChangeDialogProps {
  action: SlotAction;
  slots: Slot[];
  opened: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** One change of one or many slots: what it would do and to whom, then what became of it. */
export default function ChangeDialog({ action, slots, opened, onDone, onClose }: ChangeDialogProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState({
    ...unchanged,
    seats: slots[0]?.maxCandidates ?? 1,
  } as typeof unchanged);
  const change = useChangeSlots();
  const asked = useMemo(() => changeOf(action, slots, values), [action, slots, values]);
  const [settled] = useDebouncedValue(asked, 300);
  const following = values.scope === 'following';
  const booked = following || slots.some(({ currentBookings }) => currentBookings > 0);
  const preview = useChangePreview(
    settled ?? { action, ...whichOf(slots, values.scope) },
    opened && !change.data && settled !== undefined,
  );
  const shown = change.data ?? (asked ? preview.data : undefined);
  const set = (next: Partial<typeof values>) => setValues((before) => ({ ...before, ...next }));
  const count = following ? (shown?.items.length ?? 2) : slots.length;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!asked) return;
    change.mutate(asked, {
      onSuccess: (result) => {
        if (result.failed > 0) return;
        toastDone(t(`slots.change.${action}.done`, { count: result.done }));
        onDone();
      },
    });
  };
  return (
    <Modal
      opened={opened}
      onClose={change.data ? onDone : onClose}
      size="lg"
      centered
      title={t(`slots.change.${action}.title`, { count: slots.length })}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {!change.data && (
            <>
              <Text size="sm">{t(`slots.change.${action}.text`)}</Text>
              {seriesOf(slots) && <ScopeChoice value={values.scope} onChange={(scope) => set({ scope })} />}
              {action === 'capacity' && (
                <NumberInput
                  label={t('slots.form.seats')}
                  min={1}
                  max={1000}
                  allowDecimal={false}
                  value={values.seats}
                  onChange={(seats) => set({ seats })}
                />
              )}
              {action === 'move' && (
                <Group grow align="flex-start">
                  <NumberInput
                    label={t('slots.change.move.days')}
                    description={t('slots.change.move.daysHelp')}
                    min={-366}
                    max={366}
                    allowDecimal={false}
                    value={values.days}
                    onChange={(days) => set({ days })}
                  />
                  <TimeField
                    label={t('slots.change.move.time')}
                    description={t('slots.change.move.timeHelp')}
                    value={values.time}
                    onChange={(time) => set({ time })}
                  />
                </Group>
              )}
              {settlesBookings(action) && booked && (
                <BookedChoice action={action} values={values} onChange={set} />
              )}
            </>
          )}
          <ProblemSummary error={change.error ?? (asked ? preview.error : null)} />
          {shown && (
            <>
              <Text size="sm" fw={600} role="status">
                {t(change.data ? 'slots.change.became' : 'slots.change.would', {
                  done: shown.done,
                  unchanged: shown.unchanged,
                  failed: shown.failed,
                  interviews: bookedCount(shown.items),
                })}
              </Text>
              <ChangeRows rows={shown.items} slots={slots} />
            </>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={change.data ? onDone : onClose}>
              {t(change.data ? 'slots.change.close.label' : 'ui.confirm.keep')}
            </Button>
            {!change.data && (
              <Button
                type="submit"
                color={action === 'cancel' ? 'red' : 'brand'}
                loading={change.isPending}
                disabled={!asked}
              >
                {t(`slots.change.${action}.submit`, { count })}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
