import { cloneElement, Suspense, useState, type HTMLAttributes, type ReactElement, type Ref } from 'react';
import type { Later } from '../later';

export interface MenuButtonProps {
  /** What opens the menu. */
  button: ReactElement<HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }>;
}

interface LazyMenuProps<P> extends MenuButtonProps {
  /** Shows the same button with its menu, and opens it: see {@link MountedMenu}. */
  menu: Later<P & MenuButtonProps>;
  given: P;
}

/** A menu whose items come when the pointer or the focus is near; a click before that is kept. */
export function LazyMenu<P extends object>({ button, menu: Menu, given }: LazyMenuProps<P>) {
  const [used, setUsed] = useState(false);
  const closed = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void Menu.fetch(),
    onFocus: () => void Menu.fetch(),
    onClick: () => void Menu.fetch().then(() => setUsed(true)),
  });
  if (!used) return closed;
  return (
    <Suspense fallback={closed}>
      <Menu {...given} button={button} />
    </Suspense>
  );
}
