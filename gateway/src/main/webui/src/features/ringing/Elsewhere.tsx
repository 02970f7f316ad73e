import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ElsewhereProps {
  name: string;
  onMove: () => void;
}

/** Says that the person talks on another device, and lets them go on at this one. */
export function Elsewhere({ name, onMove }: ElsewhereProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{t('ringing.outcome.elsewhere', { name })}</Text>
      <Button size="xs" variant="default" onClick={onMove}>
        {t('ringing.outcome.here')}
      </Button>
    </Stack>
  );
}
