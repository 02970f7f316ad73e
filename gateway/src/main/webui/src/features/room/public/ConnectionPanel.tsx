import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import {
  IconAntennaBars2,
  IconAntennaBars4,
  IconAntennaBars5,
  IconAntennaBarsOff,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuality, type QualityPerson, type QualityRecord } from '@/api/quality';
import type { Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import badge from '@/ui/StatusBadge.module.css';
import { Surface } from '@/ui/Surface';
import { useNow } from '@/ui/useNow';
import { Events } from '../connection/Events';
import { Minutes } from '../connection/Minutes';
import { useFigures, useNames, useReasons } from '../connection/words';

/** How long after the end people may still be inside. */
const after = 15 * 60_000;

/** How well the people of an interview were connected, for those who held it. */
export default function ConnectionPanel({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const now = useNow(60_000);
  const here = interview.type === 'ONLINE' && !interview.videoLink;
  const live = interview.endsAt !== undefined && Date.parse(interview.endsAt) + after > now.getTime();
  const record = useQuality(interview.id, here, live);
  if (!here) return null;
  return (
    <Surface title={t('room.connection.title')}>
      <Stack p="md" gap="md" data-testid="connection">
        {record.isPending && <SkeletonRows rows={2} />}
        {record.isError && !record.data && (
          <ErrorState error={record.error} onRetry={() => void record.refetch()} />
        )}
        {record.data && <Record record={record.data} />}
      </Stack>
    </Surface>
  );
}

function Record({ record }: { record: QualityRecord }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const names = useNames(record.people);
  const { people, events } = record;
  if (people.length === 0) return <Text c="dimmed">{t('room.connection.empty')}</Text>;
  const minutes = people.flatMap((person) => person.minutes.map(({ at }) => Date.parse(at)));
  const span = { from: Math.min(...minutes), to: Math.max(...minutes) };
  return (
    <>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {people.map((person) => (
          <Person key={person.id} person={person} name={names(person.id)} span={span} />
        ))}
      </Stack>
      {events.length > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          w="fit-content"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('room.connection.hide') : t('room.connection.show', { count: events.length })}
        </Button>
      )}
      {shown && <Events events={events} names={names} />}
    </>
  );
}

const looks = {
  GOOD: { Icon: IconAntennaBars5, color: 'teal' },
  FAIR: { Icon: IconAntennaBars4, color: 'yellow' },
  POOR: { Icon: IconAntennaBars2, color: 'red' },
  unknown: { Icon: IconAntennaBarsOff, color: 'gray' },
} as const;

interface PersonProps {
  person: QualityPerson;
  name: string;
  span: { from: number; to: number };
}

function Person({ person, name, span }: PersonProps) {
  const { t } = useTranslation();
  const reasons = useReasons(person);
  const figures = useFigures(person);
  const grade = person.grade ?? 'unknown';
  const { Icon, color } = looks[grade];
  return (
    <Stack component="li" gap={4} data-grade={grade}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Badge
          color={color}
          variant="light"
          radius="sm"
          tt="none"
          fw={600}
          leftSection={<Icon size={14} aria-hidden />}
          data-color={color}
          className={badge.badge ?? ''}
        >
          {t(`room.connection.${grade}`)}
        </Badge>
      </Group>
      <Text size="sm">{reasons}</Text>
      {person.minutes.length > 0 && <Minutes minutes={person.minutes} span={span} />}
      {figures && (
        <Text size="xs" c="dimmed">
          {figures}
        </Text>
      )}
    </Stack>
  );
}
