import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchTarget } from '@/api/caseBatch';
import type { CaseRecord } from '@/api/cases';
import { BulkBar } from '@/ui/BulkBar';
import type { Selection } from '@/ui/useSelection';
import { mostInBatch, targetOfAll } from './batch';
import type { Filters } from './filters';

/** What is to be resent, and what asked for it. */
export interface Batch {
  target: BatchTarget;
  count: number;
  by: HTMLElement;
}

interface BatchBarProps {
  selection: Selection<CaseRecord>;
  filters: Filters;
  /** How many the list has on all its pages, where that is known. */
  total: number | undefined;
  onResend: (batch: Batch) => void;
}

/** New links for everybody who is chosen, or for all that the list shows. */
export function BatchBar({ selection, filters, total, onResend }: BatchBarProps) {
  const { t } = useTranslation();
  const [everybody, setEverybody] = useState(false);
  const chosen = selection.chosen.length;
  const every = Math.min(total ?? 0, mostInBatch);
  const more = selection.all && filters.status === 'candidate_expired' && every > chosen;
  const all = everybody && more;
  const count = all ? every : chosen;
  const target = all ? targetOfAll(filters) : { ids: selection.chosen.map(({ id }) => id) };
  if (chosen === 0) return null;
  return (
    <BulkBar
      label={t('verification.batch.chosen', { count })}
      onClear={() => {
        setEverybody(false);
        selection.clear();
      }}
    >
      {more && !all && (
        <Button size="xs" variant="subtle" onClick={() => setEverybody(true)}>
          {t('verification.batch.everybody', { count: every })}
        </Button>
      )}
      <Button
        size="xs"
        leftSection={<IconRefresh size={16} aria-hidden />}
        onClick={({ currentTarget }) => onResend({ target, count, by: currentTarget })}
      >
        {t('verification.batch.resend')}
      </Button>
    </BulkBar>
  );
}
