import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const zones = Intl.supportedValuesOf('timeZone');

/** Every zone that the browser knows. */
export default function ZoneList({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      mt="xs"
      label={t('selfservice.zone.label')}
      description={t('selfservice.zone.help')}
      data={zones.includes(zone) ? zones : [zone, ...zones]}
      value={zone}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
