import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { alertStyles } from '@/candidate/alertStyles';

/** Something that the candidate should know, and what helps. */
export function Note({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Alert
      role="status"
      color="orange"
      variant="light"
      styles={alertStyles}
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
    >
      {children}
    </Alert>
  );
}
