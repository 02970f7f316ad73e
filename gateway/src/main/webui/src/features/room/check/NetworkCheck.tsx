import { Group, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { key } from '@/api/keys';
import { checkNetwork } from '../network';
import { roomApi, type As } from '../roomApi';

/** Can media travel from here? With the relay's address when the server gives it before joining. */
export function NetworkCheck({ id, as, withRelay }: { id: string; as: As; withRelay: boolean }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: key('network', id, withRelay),
    queryFn: async () => {
      const ice = withRelay
        ? await roomApi.ice(id, as).catch(() => ({ iceServers: [] }))
        : { iceServers: [] };
      return checkNetwork(ice.iceServers ?? []);
    },
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <div role="status">
      <Text size="sm" fw={500}>
        {t('room.check.network.title')}
      </Text>
      <Group gap={8} wrap="nowrap" align="flex-start" mt={2}>
        {!data && <Loader size={16} mt={4} aria-hidden />}
        {data === 'blocked' && (
          <IconAlertTriangle
            size={20}
            color="var(--mantine-color-orange-6)"
            aria-hidden
            style={{ flex: 'none' }}
          />
        )}
        {data && data !== 'blocked' && (
          <IconCircleCheck
            size={20}
            color="var(--mantine-color-teal-6)"
            aria-hidden
            style={{ flex: 'none' }}
          />
        )}
        <Text size="sm" c="dimmed">
          {t(`room.check.network.${data ?? 'checking'}`)}
        </Text>
      </Group>
    </div>
  );
}
