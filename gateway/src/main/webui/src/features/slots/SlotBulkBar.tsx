import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/types';
import { BulkBar } from '@/ui/BulkBar';
import type { Selection } from '@/ui/useSelection';
import type { AskChange } from './change';

/** What can be done to all chosen slots at once. */
export function SlotBulkBar({ selection, onAsk }: { selection: Selection<Slot>; onAsk: AskChange }) {
  const { t } = useTranslation();
  const count = selection.chosen.length;
  if (count === 0) return null;
  return (
    <BulkBar label={t('slots.bulk.chosen', { count })} onClear={selection.clear}>
      {(['close', 'open', 'move', 'capacity'] as const).map((action) => (
        <Button key={action} size="xs" variant="default" onClick={() => onAsk(action, selection.chosen)}>
          {t(`slots.change.${action}.menu`)}
        </Button>
      ))}
      <Button size="xs" color="red" variant="light" onClick={() => onAsk('cancel', selection.chosen)}>
        {t('slots.change.cancel.menu')}
      </Button>
    </BulkBar>
  );
}
