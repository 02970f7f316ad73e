import { Button, Group, Text } from '@mantine/core';
import { IconDoor } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../useStore';
import type { Hosted } from './hosted';
import classes from './room.module.css';

/** Who knocks; stays until it is answered. With `most`, the rest are only counted. */
export function KnockPrompt({ session, most }: { session: Hosted; most?: number }) {
  const { t } = useTranslation();
  const { lobby, up } = useStore(session);
  const shown = lobby.slice(0, most);
  const more = lobby.length - shown.length;
  return (
    <div className={classes.knocks} role="alert">
      {shown.map(({ participantId, displayName: name, verified, nameTaken }) => (
        <Group key={participantId} className={classes.knock} gap="sm" justify="space-between">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <IconDoor size={22} aria-hidden style={{ flex: 'none' }} />
            <div>
              <Text fw={600} lineClamp={2}>
                {t('room.knock.text', { name })}
              </Text>
              {!verified && (
                <Text size="sm" fw={nameTaken ? 600 : undefined}>
                  {t(nameTaken ? 'room.guest.taken' : 'room.guest.text')}
                </Text>
              )}
            </div>
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
      {more > 0 && (
        <Text className={classes.knock} size="sm">
          {t('room.knock.more', { count: more })}
        </Text>
      )}
    </div>
  );
}
