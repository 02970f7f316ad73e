import { Alert, Anchor, Button, Skeleton, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameWallClock, zoneCity, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { browserZone } from '@/ui/useZone';
import { ZoneList } from './steps';

interface ZoneChoiceProps {
  zone: string;
  /** The one we know the candidate by. */
  own: string;
  onChange: (zone: string) => void;
}

/** Says on whose clocks the times are read, and changes it. */
export function ZoneChoice({ zone, own, onChange }: ZoneChoiceProps) {
  const { t } = useTranslation();
  const now = useNow(60_000);
  const [choosing, setChoosing] = useState(false);
  const device = browserZone();
  const elsewhere = zone === own && !sameWallClock(now, zone, device);
  return (
    <div>
      <Text>
        {t('selfservice.zone.shown')}{' '}
        <strong>{t('selfservice.zone.name', { city: zoneCity(zone), name: zoneName(now, zone) })}</strong>{' '}
        <Anchor
          component="button"
          type="button"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          {t('selfservice.zone.change')}
        </Anchor>
      </Text>
      {choosing && (
        <Suspense fallback={<Skeleton mt="xs" h={84} />}>
          <ZoneList zone={zone} onChange={onChange} />
        </Suspense>
      )}
      {elsewhere && !choosing && (
        <Alert mt="sm" variant="light" color="gray" role="note">
          <Text>{t('selfservice.zone.device', { city: zoneCity(device) })}</Text>
          <Button mt="xs" size="sm" variant="default" onClick={() => onChange(device)}>
            {t('selfservice.zone.use', { city: zoneCity(device) })}
          </Button>
        </Alert>
      )}
    </div>
  );
}
