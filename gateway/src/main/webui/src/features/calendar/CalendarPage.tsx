import { Alert, Button } from '@mantine/core';
import { IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '@/api/session';
import type { Slot } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { later, useSoon } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { useFocusBack } from '@/ui/useFocusBack';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { WhenFirst } from '@/ui/WhenFirst';
import { CalendarList } from './CalendarList';
import { CalendarToolbar } from './CalendarToolbar';
import type { Start } from './CreateDialog';
import { mayDrag, type Drop } from './drag';
import type { Entry } from './entries';
import { LoadTable } from './LoadTable';
import { useCalendarState, useEntries } from './useCalendar';

const CalendarGrid = later(() => import('./CalendarGrid'));
const CreateDialog = later(() => import('./CreateDialog'));
const DropDialog = later(() => import('./DropDialog'));
const SlotDialog = later(() => import('./SlotDialog'));
const soon = [SlotDialog, CreateDialog, DropDialog];

export default function CalendarPage() {
  const { t } = useTranslation();
  useSoon(soon);
  const navigate = useNavigate();
  const state = useCalendarState();
  const { entries, pending, error, retry, truncated } = useEntries(state);
  const { recruits, admin } = useRoles();
  const now = useNow();
  const me = useSession().data?.id ?? '';
  const [slot, setSlot] = useState<Slot>();
  const [start, setStart] = useState<Start>();
  const [drop, setDrop] = useState<Drop>();
  useFocusBack(start !== undefined || drop !== undefined);
  const pick = (entry: Entry) => {
    if (entry.kind === 'interview') void navigate(`/app/interviews/${entry.interview.id}`);
    if (entry.kind === 'slot') setSlot(entry.slot);
  };
  const offer = (day: string, time: string) => {
    const who = recruits ? state.interviewerId : me;
    setStart({ day, time, interviewerIds: who ? [who] : [] });
  };
  const { view, zone } = state;
  return (
    <>
      <PageHeader title={t('calendar.page.title')} lead={t('calendar.page.lead', { zone })}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => offer(state.day, '')}>
          {t('calendar.page.create')}
        </Button>
      </PageHeader>
      <CalendarToolbar state={state} />
      {truncated && (
        <Alert mb="md" variant="light" icon={<IconInfoCircle aria-hidden />}>
          {t('calendar.page.truncated')}
        </Alert>
      )}
      {view === 'load' && <LoadTable {...state} />}
      {view !== 'load' && pending && <SkeletonRows />}
      {view !== 'load' && !pending && error && entries.length === 0 && (
        <ErrorState error={error} onRetry={retry} />
      )}
      {view === 'list' && !pending && !(error && entries.length === 0) && (
        <CalendarList entries={entries} zone={zone} onPick={pick} />
      )}
      {(view === 'week' || view === 'day') && !pending && (
        <Suspense fallback={<SkeletonRows />}>
          <CalendarGrid
            view={view}
            first={state.first}
            zone={zone}
            entries={entries}
            onPick={pick}
            onFree={offer}
            onDay={state.openDay}
            mayDrag={(entry) => mayDrag(entry, { id: me, admin, recruits }, now, zone)}
            onDrop={setDrop}
          />
        </Suspense>
      )}
      {drop && (
        <Suspense fallback={null}>
          <DropDialog drop={drop} onClose={() => setDrop(undefined)} />
        </Suspense>
      )}
      <WhenFirst opened={slot !== undefined}>
        <SlotDialog slot={slot} onClose={() => setSlot(undefined)} />
      </WhenFirst>
      {start && (
        <Suspense fallback={null}>
          <CreateDialog start={start} zone={zone} onClose={() => setStart(undefined)} />
        </Suspense>
      )}
    </>
  );
}
