import { Menu, type MenuProps } from '@mantine/core';
import { cloneElement, useEffect, useRef, useState, type ReactNode } from 'react';
import type { MenuButtonProps } from './LazyMenu';

interface MountedMenuProps extends MenuButtonProps {
  width?: MenuProps['width'];
  children: ReactNode;
}

/** Takes the place of a {@link LazyMenu}'s button that was clicked, its focus too, and opens. */
export function MountedMenu({ button, width, children }: MountedMenuProps) {
  const [opened, setOpened] = useState(false);
  const target = useRef<HTMLElement>(null);
  useEffect(() => {
    // The menu gives the focus back to what has it while it opens.
    target.current?.focus({ preventScroll: true });
    const timer = window.setTimeout(() => setOpened(true));
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      {...(width ? { width } : {})}
    >
      <Menu.Target>{cloneElement(button, { ref: target })}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
