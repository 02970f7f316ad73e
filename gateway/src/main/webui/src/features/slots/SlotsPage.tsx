import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconCalendarTime, IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlots } from '@/api/slots';
import type { Slot } from '@/api/types';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { later, useSoon } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { InterviewerSelect } from '@/ui/picker/InterviewerSelect';
import { Pager } from '@/ui/Pager';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { WhenFirst } from '@/ui/WhenFirst';
import { Surface } from '@/ui/Surface';
import { addDays, dayKey, startOfDay } from '@/ui/time';
import { useFocusBack } from '@/ui/useFocusBack';
import { useNow } from '@/ui/useNow';
import { useSelection } from '@/ui/useSelection';
import { useUrlState } from '@/ui/useUrlState';
import { useZone } from '@/ui/useZone';
import type { AskChange, SlotAction } from './change';
import { SlotBulkBar } from './SlotBulkBar';
import { SlotDays } from './SlotDays';

interface Asking {
  action: SlotAction;
  slots: Slot[];
  open: boolean;
  /** A fresh dialog each time. */
  key: number;
}

const ChangeDialog = later(() => import('./ChangeDialog'));
const SlotDrawer = later(() => import('./SlotDrawer'));
const soon = [ChangeDialog, SlotDrawer];

export default function SlotsPage() {
  const { t } = useTranslation();
  useSoon(soon);
  const url = useUrlState();
  const zone = useZone();
  const now = useNow();
  const [creating, setCreating] = useState(false);
  const [asking, setAsking] = useState<Asking>();
  useFocusBack(asking?.open ?? false);
  const which = url.get('which') || 'upcoming';
  const today = dayKey(now, zone);
  const at = (day: string) => startOfDay(day, zone).toISOString();
  const slots = useSlots({
    ...(which === 'past' ? { from: at(addDays(today, -30)), to: at(today) } : { from: at(today) }),
    free: which === 'free' ? true : undefined,
    interviewerId: url.get('interviewerId'),
    page: url.page,
    limit: 50,
  });
  const selection = useSelection(
    (slots.data?.items ?? []).filter(
      ({ status, endsAt }) => status !== 'cancelled' && new Date(endsAt) > now,
    ),
  );
  const ask: AskChange = (action, chosen) =>
    setAsking({ action, slots: chosen, open: true, key: (asking?.key ?? 0) + 1 });
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('slots.page.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('slots.page.title')} lead={t('slots.page.lead')}>
        {create}
      </PageHeader>
      <Group mb="md" gap="sm">
        <SegmentedControl
          aria-label={t('slots.page.which')}
          value={which}
          onChange={(value) => url.set({ which: value === 'upcoming' ? undefined : value })}
          data={['upcoming', 'free', 'past'].map((value) => ({ value, label: t(`slots.page.${value}`) }))}
        />
        <InterviewerSelect
          aria-label={t('slots.page.interviewer')}
          placeholder={t('slots.page.everybody')}
          clearable
          value={url.get('interviewerId') || null}
          onChange={(value) => url.set({ interviewerId: value })}
        />
      </Group>
      {slots.isPending && <SkeletonRows />}
      {slots.isError && !slots.data && (
        <ErrorState error={slots.error} onRetry={() => void slots.refetch()} />
      )}
      {slots.data?.items.length === 0 && (
        <Surface>
          <EmptyState
            icon={IconCalendarTime}
            title={t('slots.empty.title')}
            text={t(which === 'past' ? 'slots.empty.pastText' : 'slots.empty.text')}
          >
            {which !== 'past' && create}
          </EmptyState>
        </Surface>
      )}
      {slots.data && slots.data.items.length > 0 && (
        <Stack gap="md">
          <SlotDays slots={slots.data.items} selection={selection} onAsk={ask} />
          {(slots.data.pagination?.pages ?? 0) > 1 && (
            <Pager pagination={slots.data.pagination} onPage={(page) => url.set({ page })} />
          )}
        </Stack>
      )}
      <SlotBulkBar selection={selection} onAsk={ask} />
      {asking && (
        <Suspense fallback={null}>
          <ChangeDialog
            key={asking.key}
            action={asking.action}
            slots={asking.slots}
            opened={asking.open}
            onDone={() => {
              selection.clear();
              setAsking({ ...asking, open: false });
            }}
            onClose={() => setAsking({ ...asking, open: false })}
          />
        </Suspense>
      )}
      <WhenFirst opened={creating}>
        <SlotDrawer opened={creating} onClose={() => setCreating(false)} />
      </WhenFirst>
    </>
  );
}
