import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { ButtonMenu } from './ButtonMenu';
import type { MenuEntry } from './entry';

/** What else can be done to a row. */
export function DotsMenu({ label, entries }: { label: string; entries: MenuEntry[] }) {
  return (
    <ButtonMenu
      button={
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      }
      entries={entries}
    />
  );
}
