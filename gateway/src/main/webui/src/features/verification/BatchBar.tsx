import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchTarget } from '@/api/caseBatch';
import type { CaseRecord } from '@/api/cases';
import { BulkBar } from '@/ui/BulkBar';
import { focusAgain } from '@/ui/focusAgain';
import type { Selection } from '@/ui/useSelection';
import { BatchDialog } from './BatchDialog';
import type { Filters } from './filters';
import { mostInBatch, targetOfAll } from './batch';

interface BatchBarProps {
  selection: Selection<CaseRecord>;
  filters: Filters;
  /** How many the list has on all its pages, where that is known. */
  total: number | undefined;
}

/** New links for everybody who is chosen, or for all that the list shows. */
export function BatchBar({ selection, filters, total }: BatchBarProps) {
  const { t } = useTranslation();
  const [everybody, setEverybody] = useState(false);
  const [asked, setAsked] = useState<{ target: BatchTarget; count: number; by: HTMLElement }>();
  const chosen = selection.chosen.length;
  const every = Math.min(total ?? 0, mostInBatch);
  const more = selection.all && filters.status === 'candidate_expired' && every > chosen;
  const all = everybody && more;
  const count = all ? every : chosen;
  const clear = () => {
    setEverybody(false);
    selection.clear();
  };
  return (
    <>
      {chosen > 0 && (
        <BulkBar label={t('verification.batch.chosen', { count })} onClear={clear}>
          {more && !all && (
            <Button size="xs" variant="subtle" onClick={() => setEverybody(true)}>
              {t('verification.batch.everybody', { count: every })}
            </Button>
          )}
          <Button
            size="xs"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={({ currentTarget }) =>
              setAsked({
                target: all ? targetOfAll(filters) : { ids: selection.chosen.map(({ id }) => id) },
                count,
                by: currentTarget,
              })
            }
          >
            {t('verification.batch.resend')}
          </Button>
        </BulkBar>
      )}
      {asked && (
        <BatchDialog
          target={asked.target}
          count={asked.count}
          onDone={clear}
          onClose={() => {
            setAsked(undefined);
            focusAgain(asked.by);
          }}
        />
      )}
    </>
  );
}
