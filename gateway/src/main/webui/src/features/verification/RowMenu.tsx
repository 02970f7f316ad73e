import { Button, Group } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DotsMenu } from '@/ui/menu/DotsMenu';
import { nameOf, type CaseRecord } from '@/api/cases';
import { actionsOf, nextOf, type Viewer } from './actionsOf';
import { actionLooks } from './looks';

interface RowMenuProps {
  record: CaseRecord;
  viewer: Viewer;
  onResend: () => void;
}

/** The next step as a button, all that is possible in a menu. */
export function RowMenu({ record, viewer, onResend }: RowMenuProps) {
  const { t } = useTranslation();
  const actions = actionsOf(record, viewer);
  const next = nextOf(actions);
  const page = `/app/verification/${record.id}`;
  const name = nameOf(record);
  const label = next ? t(`verification.next.${next}`) : t('verification.next.open');
  const button = {
    size: 'xs',
    variant: next ? 'light' : 'default',
    'aria-label': `${label}: ${name}`,
  } as const;
  return (
    <Group gap={4} wrap="nowrap" justify="space-between">
      {next === 'resend' ? (
        <Button {...button} onClick={onResend}>
          {label}
        </Button>
      ) : (
        <Button {...button} component={Link} to={next && next !== 'decide' ? `${page}?do=${next}` : page}>
          {label}
        </Button>
      )}
      <DotsMenu
        label={t('verification.next.menu', { name })}
        entries={[
          { label: t('verification.next.open'), icon: IconFileText, to: page },
          ...actionLooks
            .filter(([action]) => actions[action])
            .map(([action, icon, destructive = false]) => ({
              label: t(`verification.action.${action}`),
              icon,
              destructive,
              ...(action === 'resend'
                ? { onClick: onResend }
                : { to: action === 'decide' ? page : `${page}?do=${action}` }),
            })),
        ]}
      />
    </Group>
  );
}
