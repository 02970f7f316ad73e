import { Button } from '@mantine/core';
import { IconBan, IconClockPlus, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mostInvites } from '@/api/invites';
import { BulkBar } from '@/ui/BulkBar';
import { ProblemSummary } from '@/ui/ProblemSummary';
import type { Bulk } from './bulk';
import type { Matching } from './useMatching';

const actions = [
  { action: 'renew', Glyph: IconRefresh, variant: 'filled' },
  { action: 'extend', Glyph: IconClockPlus, variant: 'default' },
  { action: 'revoke', Glyph: IconBan, variant: 'default' },
] as const;

interface InviteBarProps {
  matching: Matching;
  /** How many match, on all pages. */
  total: number;
  onManage: (bulk: Bulk) => void;
}

/** What can be done to the chosen invites. */
export function InviteBar({ matching, total, onManage }: InviteBarProps) {
  const { t } = useTranslation();
  const { selection, ids, everywhere } = matching;
  const more = selection.all && !everywhere && total > ids.length;
  if (ids.length === 0) return null;
  return (
    <BulkBar label={t('invites.bulk.chosen', { count: ids.length })} onClear={selection.clear}>
      {actions.map(({ action, Glyph, variant }) => (
        <Button
          key={action}
          size="xs"
          variant={variant}
          leftSection={<Glyph size={16} aria-hidden />}
          onClick={({ currentTarget }) => onManage({ action, ids, count: ids.length, by: currentTarget })}
        >
          {t(`invites.bulk.${action}.button`)}
        </Button>
      ))}
      {more && (
        <Button size="xs" variant="subtle" loading={matching.choosing} onClick={matching.chooseAll}>
          {total > mostInvites
            ? t('invites.bulk.first', { count: mostInvites })
            : t('invites.bulk.everywhere')}
        </Button>
      )}
      <ProblemSummary error={matching.error} />
    </BulkBar>
  );
}
