import { Button, Stack, Switch } from '@mantine/core';
import { IconPhoneOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { useStore } from '../useStore';
import type { Hosted } from './hosted';

/** What an interviewer may do about the room. */
export function HostControls({ session }: { session: Hosted }) {
  const { t } = useTranslation();
  const { locked, up } = useStore(session);
  const [asking, setAsking] = useState(false);
  return (
    <Stack component="section" aria-label={t('room.host.title')} gap="md" mt="lg">
      <Switch
        checked={locked}
        disabled={!up}
        label={t('room.host.lock')}
        description={t('room.host.lockText')}
        onChange={(event) => session.lock(event.currentTarget.checked)}
      />
      <Button
        variant="light"
        color="red"
        disabled={!up}
        leftSection={<IconPhoneOff size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('room.host.end')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('room.host.endTitle')}
        text={t('room.host.endText')}
        action={t('room.host.end')}
        destructive
        onConfirm={() => {
          setAsking(false);
          session.end();
        }}
        onClose={() => setAsking(false)}
      />
    </Stack>
  );
}
