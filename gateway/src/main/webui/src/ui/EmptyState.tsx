import { Stack, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: Icon;
  title: string;
  text: string;
  /** 1: it is the whole page. */
  order?: 1 | 2;
  children?: ReactNode;
}

/** Nothing here yet, and how to fill it. */
export function EmptyState({ icon: Glyph, title, text, order = 2, children }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <Glyph size={32} stroke={1.5} aria-hidden color="var(--mantine-color-dimmed)" />
      <Title order={order}>{title}</Title>
      <Text c="dimmed" maw={440}>
        {text}
      </Text>
      {children}
    </Stack>
  );
}
