import { Button, Drawer, Stack } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { LeaveGuard } from './LeaveGuard';
import { ProblemSummary } from './ProblemSummary';

interface SaveDrawerProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What {@link useSaveForm} gives. */
  onSubmit: FormEventHandler<HTMLFormElement>;
  /** Whether something was changed that is not sent yet. */
  dirty: boolean;
  save: { isPending: boolean; error: Error | null };
  /** On the button. */
  label: string;
  children: ReactNode;
}

/** A form at the side: what went wrong as a whole on top, the fields, and the button that sends them. */
export function SaveDrawer({
  opened,
  onClose,
  title,
  onSubmit,
  dirty,
  save,
  label,
  children,
}: SaveDrawerProps) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="md" title={title}>
      {opened && dirty && <LeaveGuard />}
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <ProblemSummary error={save.error} />
          {children}
          <Button type="submit" loading={save.isPending}>
            {label}
          </Button>
        </Stack>
      </form>
    </Drawer>
  );
}
