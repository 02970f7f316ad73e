import { Menu } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { MenuEntry } from './entry';
import type { MenuButtonProps } from './LazyMenu';
import { MountedMenu } from './MountedMenu';

export interface EntriesMenuProps {
  entries: MenuEntry[];
}

export default function EntriesMenu({ button, entries }: EntriesMenuProps & MenuButtonProps) {
  return (
    <MountedMenu button={button}>
      {entries.map(({ label, icon: Glyph, to, onClick, destructive, apart }) => {
        const item = {
          leftSection: <Glyph size={16} aria-hidden />,
          ...(destructive ? { c: 'var(--mantine-color-error)' } : {}),
          children: label,
        };
        return (
          <Fragment key={label}>
            {apart && <Menu.Divider />}
            {to ? (
              <Menu.Item {...item} component={Link} to={to} />
            ) : (
              <Menu.Item {...item} onClick={onClick} />
            )}
          </Fragment>
        );
      })}
    </MountedMenu>
  );
}
