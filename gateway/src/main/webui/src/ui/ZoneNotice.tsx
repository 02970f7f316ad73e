import { CloseButton, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from './useNow';
import { zoneCity, zoneName } from './time';
import { isRegion } from './zones';

const key = 'parley-zone-notice';

interface ZoneNoticeProps {
  /** What the account or the browser says. */
  given: string | undefined;
  /** The zone in which times are shown. */
  used: string;
}

/** Says once that times are not shown in the zone that somebody is said to be in, since nobody knows that zone. */
export function ZoneNotice({ given, used }: ZoneNoticeProps) {
  const { t } = useTranslation();
  const now = useNow(60_000);
  const [read, setRead] = useState(() => wasRead(given));
  if (!given || isRegion(given) || read) return null;
  const close = () => {
    setRead(true);
    try {
      sessionStorage.setItem(key, given);
    } catch {
      // Then it is said again on the next page.
    }
  };
  return (
    <Group role="status" px="md" py={4} gap="xs" wrap="nowrap">
      <Text size="xs" c="dimmed">
        {t('ui.zone.unknown', { given, city: zoneCity(used), name: zoneName(now, used) })}
      </Text>
      <CloseButton size="xs" aria-label={t('ui.close.label')} onClick={close} />
    </Group>
  );
}

function wasRead(given: string | undefined): boolean {
  try {
    return sessionStorage.getItem(key) === given;
  } catch {
    return false;
  }
}
