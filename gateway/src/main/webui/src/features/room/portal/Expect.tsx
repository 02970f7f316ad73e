import { List, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ExpectProps {
  contactName?: string | undefined;
  room?: boolean;
  /** The other video service that holds it, if it is not our room. */
  host?: string | undefined;
}

/** What happens next and whom to ask. */
export function Expect({ contactName, room = true, host }: ExpectProps) {
  const { t } = useTranslation();
  return (
    <div>
      {room && (
        <>
          <Title order={2}>{t('room.expect.title')}</Title>
          <List mt="xs" mb="lg" spacing={6}>
            <List.Item>{host ? t('room.elsewhere.expect', { host }) : t('room.expect.room')}</List.Item>
            <List.Item>{host ? t('room.elsewhere.devices', { host }) : t('room.expect.devices')}</List.Item>
            <List.Item>{t('room.expect.place')}</List.Item>
          </List>
        </>
      )}
      <Title order={2}>{t('room.expect.askTitle')}</Title>
      <Text mt={4}>
        {contactName ? t('room.expect.askName', { name: contactName }) : t('room.expect.ask')}
      </Text>
    </div>
  );
}
