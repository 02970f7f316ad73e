import { later } from '../later';
import type { EntriesMenuProps } from './EntriesMenu';
import { LazyMenu, type MenuButtonProps } from './LazyMenu';

export const EntriesMenu = later(() => import('./EntriesMenu'));

/** A button with a menu of what it offers. */
export function ButtonMenu({ button, entries }: EntriesMenuProps & MenuButtonProps) {
  return <LazyMenu button={button} menu={EntriesMenu} given={{ entries }} />;
}
