import { Button, Group, Text } from '@mantine/core';
import { IconDoor } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RoomSession } from '../roomSession';
import { useStore } from '../useStore';
import classes from './room.module.css';

/** Who knocks; stays until it is answered. */
export function KnockPrompt({ session }: { session: RoomSession }) {
  const { t } = useTranslation();
  const { lobby, up } = useStore(session);
  return (
    <div className={classes.knocks} role="alert">
      {lobby.map(({ participantId, displayName: name }) => (
        <Group key={participantId} className={classes.knock} gap="sm" justify="space-between">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <IconDoor size={22} aria-hidden style={{ flex: 'none' }} />
            <Text fw={600} lineClamp={2}>
              {t('room.knock.text', { name })}
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button
              size="sm"
              disabled={!up}
              onClick={() => session.admit(participantId)}
              aria-label={t('room.knock.admitName', { name })}
            >
              {t('room.knock.admit')}
            </Button>
            <Button
              size="sm"
              variant="default"
              disabled={!up}
              onClick={() => session.deny(participantId)}
              aria-label={t('room.knock.denyName', { name })}
            >
              {t('room.knock.deny')}
            </Button>
          </Group>
        </Group>
      ))}
    </div>
  );
}
