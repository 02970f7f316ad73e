import { Progress, Table, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLoad, type Load } from '@/api/workingHours';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { addDays, dayText, startOfDay } from '@/ui/time';
import { useNow } from '@/ui/useNow';

interface LoadTableProps {
  first: string;
  from: string;
  to: string;
  zone: string;
}

/** How the interviews of a week are spread. */
export function LoadTable({ first, from, to, zone }: LoadTableProps) {
  const { t } = useTranslation();
  const now = useNow();
  const load = useLoad(from, to);
  if (load.isPending) return <SkeletonRows />;
  if (load.isError && !load.data)
    return <ErrorState error={load.error} onRetry={() => void load.refetch()} />;
  if (load.data.length === 0)
    return (
      <Surface>
        <EmptyState
          icon={IconUsers}
          title={t('calendar.load.emptyTitle')}
          text={t('calendar.load.emptyText')}
        />
      </Surface>
    );
  const days = [0, 1, 2, 3, 4, 5, 6].map((each) => addDays(first, each));
  const columns = [
    { key: 'name', label: t('calendar.load.interviewer') },
    { key: 'week', label: t('calendar.load.week'), width: 200 },
    { key: 'hours', label: t('calendar.load.hours'), width: 80 },
    ...days.map((day) => ({ key: day, label: dayText(startOfDay(day, zone), zone, now), width: 92 })),
  ];
  return (
    <Surface>
      <DataTable label={t('calendar.load.title')} columns={columns}>
        {load.data.map((person) => (
          <Table.Tr key={person.id}>
            <Table.Td fw={600}>{person.name}</Table.Td>
            <Table.Td data-label={t('calendar.load.week')}>
              <Amount count={person.interviews} cap={person.weeklyCap} name={person.name} />
            </Table.Td>
            <Table.Td data-label={t('calendar.load.hours')}>{Math.round(person.minutes / 6) / 10}</Table.Td>
            {days.map((day) => (
              <Table.Td key={day} data-third={dayText(startOfDay(day, zone), zone, now)}>
                <DayCount person={person} day={day} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </DataTable>
    </Surface>
  );
}

function Amount({ count, cap, name }: { count: number; cap: number | undefined; name: string }) {
  const { t } = useTranslation();
  if (cap === undefined) return <Text>{count}</Text>;
  return (
    <div>
      <Text size="sm">{t('calendar.load.of', { count, cap })}</Text>
      <Progress
        value={cap === 0 ? 100 : Math.min(100, (100 * count) / cap)}
        size={4}
        aria-label={`${name}: ${t('calendar.load.of', { count, cap })}`}
      />
    </div>
  );
}

function DayCount({ person, day }: { person: Load; day: string }) {
  const { t } = useTranslation();
  const count = person.days.find(({ from }) => from === day)?.interviews ?? 0;
  const full = person.dailyCap !== undefined && count >= person.dailyCap;
  if (full)
    return (
      <Text fw={600}>
        {count} · {t('calendar.load.full')}
      </Text>
    );
  return <Text c={count === 0 ? 'dimmed' : undefined}>{count}</Text>;
}
