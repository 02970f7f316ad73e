import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Selection } from './useSelection';

/** Chooses everything on the page that can be chosen, or nothing. */
export function ChooseAll<T extends { id: string }>({ selection }: { selection: Selection<T> }) {
  const { t } = useTranslation();
  return (
    <Checkbox
      aria-label={t('ui.bulk.chooseAll')}
      checked={selection.all}
      indeterminate={!selection.all && selection.chosen.length > 0}
      onChange={selection.toggleAll}
    />
  );
}
