import { Drawer, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeriesForm } from './SeriesForm';
import { SlotForm } from './SlotForm';

/** Offers time once, or every week. */
export default function SlotDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState('once');
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="md" title={t('slots.form.title')}>
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          aria-label={t('slots.form.kind')}
          value={kind}
          onChange={setKind}
          data={['once', 'weekly'].map((value) => ({ value, label: t(`slots.form.${value}`) }))}
        />
        <div hidden={kind !== 'once'}>
          <SlotForm onDone={onClose} />
        </div>
        <div hidden={kind !== 'weekly'}>
          <SeriesForm shown={opened && kind === 'weekly'} onDone={onClose} />
        </div>
      </Stack>
    </Drawer>
  );
}
