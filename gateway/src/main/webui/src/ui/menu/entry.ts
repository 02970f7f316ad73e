import type { Icon } from '@tabler/icons-react';

/** A line of a menu. */
export interface MenuEntry {
  label: string;
  icon: Icon;
  /** Where it leads; else {@link onClick} says what it does. */
  to?: string;
  onClick?: () => void;
  /** Takes something away: in red. */
  destructive?: boolean;
  /** A line divides it from those before. */
  apart?: boolean;
}
