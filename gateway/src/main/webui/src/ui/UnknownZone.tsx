import { CloseButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { zoneCity, zoneName } from './time';
import { useNow } from './useNow';

interface UnknownZoneProps {
  given: string;
  used: string;
  onClose: () => void;
}

export default function UnknownZone({ given, used, onClose }: UnknownZoneProps) {
  const { t } = useTranslation();
  const now = useNow(60_000);
  return (
    <Group role="status" px="md" py={4} gap="xs" wrap="nowrap">
      <Text size="xs" c="dimmed">
        {t('ui.zone.unknown', { given, city: zoneCity(used), name: zoneName(now, used) })}
      </Text>
      <CloseButton size="xs" aria-label={t('ui.close.label')} onClick={onClose} />
    </Group>
  );
}
