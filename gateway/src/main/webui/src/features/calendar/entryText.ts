import type { TFunction } from 'i18next';
import type { Entry } from './entries';

const names = (people: { name?: string }[]) => people.map(({ name }) => name).join(', ');

/** What an entry is called, and a second line. */
export function entryText(entry: Entry, t: TFunction): { title: string; more?: string } {
  switch (entry.kind) {
    case 'busy':
    case 'away':
      return { title: t(`calendar.entry.${entry.kind}`) };
    case 'slot': {
      const { slot } = entry;
      const free = slot.maxCandidates - slot.currentBookings;
      return {
        title: t('calendar.entry.slot', { names: names(slot.interviewers) }),
        more:
          slot.status === 'closed'
            ? t('calendar.entry.slotClosed')
            : t('calendar.entry.seats', { free, count: slot.maxCandidates }),
      };
    }
    case 'interview':
      return {
        title: t('calendar.entry.interview', { candidate: entry.interview.candidate.name }),
        more: t('calendar.entry.interviewMore', {
          job: entry.interview.jobTitle,
          with: names(entry.interview.interviewers),
        }),
      };
  }
}
