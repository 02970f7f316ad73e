import { Button } from '@mantine/core';
import { IconBan, IconClockPlus, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Invite } from '@/api/types';
import { BulkBar } from '@/ui/BulkBar';
import type { Selection } from '@/ui/useSelection';
import type { Bulk } from './bulk';

const actions = [
  { action: 'renew', Glyph: IconRefresh, variant: 'filled' },
  { action: 'extend', Glyph: IconClockPlus, variant: 'default' },
  { action: 'revoke', Glyph: IconBan, variant: 'default' },
] as const;

interface InviteBarProps {
  selection: Selection<Invite>;
  onManage: (bulk: Bulk) => void;
}

/** What can be done to the chosen invites. */
export function InviteBar({ selection, onManage }: InviteBarProps) {
  const { t } = useTranslation();
  const ids = selection.chosen.map(({ id }) => id);
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
    </BulkBar>
  );
}
