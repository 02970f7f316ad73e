import { Button, Group, Menu } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DotsMenu } from '@/ui/DotsMenu';
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
      <DotsMenu label={t('verification.next.menu', { name })}>
        <Menu.Item component={Link} to={page} leftSection={<IconFileText size={16} aria-hidden />}>
          {t('verification.next.open')}
        </Menu.Item>
        {actionLooks
          .filter(([action]) => actions[action])
          .map(([action, Glyph, destructive]) => {
            const item = {
              leftSection: <Glyph size={16} aria-hidden />,
              ...(destructive ? { c: 'var(--mantine-color-error)' } : {}),
            };
            return action === 'resend' ? (
              <Menu.Item key={action} {...item} onClick={onResend}>
                {t('verification.action.resend')}
              </Menu.Item>
            ) : (
              <Menu.Item
                key={action}
                {...item}
                component={Link}
                to={action === 'decide' ? page : `${page}?do=${action}`}
              >
                {t(`verification.action.${action}`)}
              </Menu.Item>
            );
          })}
      </DotsMenu>
    </Group>
  );
}
