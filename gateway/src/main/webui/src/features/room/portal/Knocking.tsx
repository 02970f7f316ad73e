import { Alert, Text } from '@mantine/core';
import { IconDoor } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { alertStyles } from '@/candidate/alertStyles';

export function Knocking({ time }: { time: string }) {
  const { t } = useTranslation();
  return (
    <Alert
      icon={<IconDoor aria-hidden />}
      styles={alertStyles}
      color="yellow"
      variant="light"
      title={t('room.portal.knock.title')}
      role="status"
    >
      <Text>{t('room.portal.knock.text', { time })}</Text>
    </Alert>
  );
}
