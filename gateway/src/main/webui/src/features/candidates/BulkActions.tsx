import { Button } from '@mantine/core';
import { IconCalendarCheck, IconStar, IconStarOff } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkFlags } from '@/api/matches';
import { BulkBar } from '@/ui/BulkBar';
import { focusAgain } from '@/ui/focusAgain';
import { later, useSoon } from '@/ui/later';
import type { Selection } from '@/ui/useSelection';
import type { MatchRow } from './rows';

const BulkDialog = later(() => import('./BulkDialog'));
const soon = [BulkDialog];

const actions = [
  ['shortlist', IconStar, { shortlisted: true }],
  ['enable', IconCalendarCheck, { interviewEnabled: true }],
  ['remove', IconStarOff, { shortlisted: false }],
] as const;

export type BulkAction = (typeof actions)[number][0];

/** The toggles of everybody who is chosen. */
export function BulkActions({ selection }: { selection: Selection<MatchRow> }) {
  const { t } = useTranslation();
  useSoon(soon);
  const [asked, setAsked] = useState<{
    action: BulkAction;
    flags: BulkFlags;
    rows: MatchRow[];
    by: HTMLElement;
  }>();
  const count = selection.chosen.length;
  return (
    <>
      {count > 0 && (
        <BulkBar label={t('candidates.bulk.chosen', { count })} onClear={selection.clear}>
          {actions.map(([action, Glyph, flags]) => (
            <Button
              key={action}
              size="xs"
              variant="default"
              leftSection={<Glyph size={16} aria-hidden />}
              onClick={({ currentTarget }) =>
                setAsked({ action, flags, rows: selection.chosen, by: currentTarget })
              }
            >
              {t(`candidates.bulk.${action}`)}
            </Button>
          ))}
        </BulkBar>
      )}
      {asked && (
        <Suspense fallback={null}>
          <BulkDialog
            action={asked.action}
            flags={asked.flags}
            rows={asked.rows}
            onDone={selection.clear}
            onClose={() => {
              setAsked(undefined);
              focusAgain(asked.by);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
