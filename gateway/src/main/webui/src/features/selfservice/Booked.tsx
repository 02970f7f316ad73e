import { Alert, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { alertStyles } from '@/candidate/alertStyles';

/** What happens next, after a time was chosen. */
export function Booked() {
  const { t } = useTranslation();
  return (
    <Alert
      color="teal"
      variant="light"
      role="status"
      styles={alertStyles}
      icon={<IconCircleCheck aria-hidden />}
      title={t('selfservice.booked.title')}
    >
      <Text>{t('selfservice.booked.text')}</Text>
    </Alert>
  );
}
