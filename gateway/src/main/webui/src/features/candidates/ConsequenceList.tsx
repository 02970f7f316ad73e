import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Consequence } from '@/api/types';
import { StatusBadge } from '@/ui/StatusBadge';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';

/** Interviews that stand, and what the change means to each. */
export function ConsequenceList({ consequences }: { consequences: Consequence[] }) {
  const { t } = useTranslation();
  const zone = useZone();
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {consequences.map(({ interviewId, status, startsAt, zone: theirs, effect }) => (
        <li key={interviewId}>
          <Group justify="space-between" gap="sm" align="flex-start">
            <Text size="sm" fw={600} component="div">
              <Times at={startsAt} zone={zone} otherZone={theirs} />
            </Text>
            <StatusBadge status={status} />
          </Group>
          <Text size="sm" c="dimmed">
            {t(
              `candidates.consequence.${status === 'PENDING' && effect !== 'cancelled' ? 'pending' : effect}`,
            )}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
