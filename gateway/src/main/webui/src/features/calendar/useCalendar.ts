import { useMediaQuery } from '@mantine/hooks';
import { useBusy } from '@/api/workingHours';
import { useInterviews } from '@/api/interviews';
import { useSession } from '@/api/session';
import { useSlots } from '@/api/slots';
import { addDays, dayKey, startOfDay } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useUrlState } from '@/ui/useUrlState';
import { useZone } from '@/ui/useZone';
import { entriesOf, weekStart } from './entries';

export type View = 'week' | 'day' | 'list' | 'load';

const views: View[] = ['week', 'day', 'list', 'load'];
const everybody = 'all';

/** What is looked at: view, day and person live in the address. */
export function useCalendarState() {
  const url = useUrlState();
  const zone = useZone();
  const now = useNow();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { recruits, interviews } = useRoles();
  const me = useSession().data?.id ?? '';
  const asked = views.find((each) => each === url.get('view'));
  const view: View = asked && (asked !== 'load' || recruits) ? asked : narrow ? 'list' : 'week';
  const today = dayKey(now, zone);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(url.get('day')) ? url.get('day') : today;
  const whoDefault = interviews ? me : everybody;
  const who = url.get('who') || whoDefault;
  const first = view === 'day' ? day : weekStart(day);
  const days = view === 'day' ? 1 : 7;
  return {
    view,
    day,
    today,
    zone,
    first,
    days,
    from: startOfDay(first, zone).toISOString(),
    to: startOfDay(addDays(first, days), zone).toISOString(),
    interviewerId: who === everybody ? undefined : who,
    show: (next: View) => url.set({ view: next }),
    openDay: (next: string) => url.set({ view: 'day', day: next }),
    goTo: (next: string) => url.set({ day: next === today ? undefined : next }),
    step: (direction: 1 | -1) => url.set({ day: addDays(day, direction * days) }),
    lookAt: (id: string | null) =>
      url.set({ who: (id ?? everybody) === whoDefault ? undefined : (id ?? everybody) }),
  };
}

export function useEntries(state: ReturnType<typeof useCalendarState>) {
  const { from, to, interviewerId, view } = state;
  const wanted = view !== 'load';
  const filter = { from, to, interviewerId, limit: 100 };
  const interviews = useInterviews(filter, wanted);
  const slots = useSlots(filter, wanted);
  const busy = useBusy(wanted && interviewerId ? [interviewerId] : [], from, to);
  const shown = (page: typeof interviews.data | typeof slots.data) => page?.items ?? [];
  return {
    pending: interviews.isPending || slots.isPending,
    error: interviews.error ?? slots.error ?? busy.error,
    retry: () => void Promise.all([interviews.refetch(), slots.refetch(), busy.refetch()]),
    truncated: [interviews.data, slots.data].some(
      (page) => (page?.pagination?.total ?? 0) > shown(page).length,
    ),
    entries: entriesOf(
      interviews.data?.items ?? [],
      (slots.data?.items ?? []).filter(({ status }) => status !== 'cancelled'),
      interviewerId ? (busy.data ?? []) : [],
    ),
  };
}
