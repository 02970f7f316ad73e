import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeviceTrouble, Media } from '../media';
import { useStore } from '../useStore';

/** What keeps camera or microphone from working, and what helps. */
export function Trouble({ media }: { media: Media }) {
  const { t } = useTranslation();
  const { micTrouble, cameraTrouble } = useStore(media);
  const texts = [text('audio', micTrouble), text('video', cameraTrouble)].filter((key) => key !== null);
  if (texts.length === 0) return null;
  const denied = micTrouble === 'denied' || cameraTrouble === 'denied';
  return (
    <Alert
      color={micTrouble ? 'orange' : 'gray'}
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      role="status"
    >
      {texts.map((key) => (
        <Text key={key} size="sm" fw={500}>
          {t(key)}
        </Text>
      ))}
      {denied && (
        <Text size="sm" mt={4}>
          {t('room.check.trouble.help')}
        </Text>
      )}
      <Button size="xs" variant="default" mt="xs" onClick={() => void media.start()}>
        {t('room.check.trouble.retry')}
      </Button>
    </Alert>
  );
}

const text = (kind: 'audio' | 'video', trouble: DeviceTrouble | null) =>
  trouble ? `room.check.trouble.${trouble}.${kind}` : null;
