import { Anchor, Box, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/ui/EmptyState';
import { groupByDay } from '@/ui/groupByDay';
import { InterviewBadge } from '@/ui/InterviewBadge';
import { StatusBadge } from '@/ui/StatusBadge';
import { Surface } from '@/ui/Surface';
import { dayText, rangeText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import classes from './Calendar.module.css';
import type { Entry } from './entries';
import { entryText } from './entryText';

interface CalendarListProps {
  entries: Entry[];
  zone: string;
  onPick: (entry: Entry) => void;
}

/** The same as the grid, in words and in order: for keyboards, screen readers and phones. */
export function CalendarList({ entries, zone, onPick }: CalendarListProps) {
  const { t } = useTranslation();
  const now = useNow();
  const days = groupByDay(
    entries.filter(({ kind }) => kind !== 'away'),
    zone,
  );
  if (days.length === 0)
    return (
      <Surface>
        <EmptyState
          icon={IconCalendarOff}
          title={t('calendar.list.emptyTitle')}
          text={t('calendar.list.emptyText')}
        />
      </Surface>
    );
  return days.map(([day, items]) => (
    <Surface key={day} title={dayText(new Date(items[0].startsAt), zone, now)} mb="md">
      <Box component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map((entry) => (
          <li key={entry.key} className={classes.row}>
            <Text fw={600}>{rangeText(new Date(entry.startsAt), new Date(entry.endsAt), zone)}</Text>
            <ListText entry={entry} onPick={onPick} />
            {entry.kind === 'interview' && <InterviewBadge interview={entry.interview} />}
            {entry.kind === 'slot' && <StatusBadge status={entry.slot.status} />}
          </li>
        ))}
      </Box>
    </Surface>
  ));
}

function ListText({ entry, onPick }: { entry: Entry; onPick: (entry: Entry) => void }) {
  const { t } = useTranslation();
  const { title, more } = entryText(entry, t);
  return (
    <div>
      {entry.kind === 'interview' && (
        <Anchor component={Link} to={`/app/interviews/${entry.interview.id}`} fw={600}>
          {title}
        </Anchor>
      )}
      {entry.kind === 'slot' && (
        <Anchor component="button" type="button" onClick={() => onPick(entry)} fw={600} ta="start">
          {title}
        </Anchor>
      )}
      {entry.kind === 'busy' && <Text c="dimmed">{title}</Text>}
      {more && (
        <Text size="xs" c="dimmed">
          {more}
        </Text>
      )}
    </div>
  );
}
