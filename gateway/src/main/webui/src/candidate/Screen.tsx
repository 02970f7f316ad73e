import { Stack, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface ScreenProps {
  icon: Icon;
  title: string;
  text?: string | undefined;
  tone?: 'calm' | 'good' | 'warn';
  state: string;
  children?: ReactNode;
}

const colors = {
  calm: 'var(--mantine-primary-color-light-color)',
  good: 'var(--mantine-color-teal-6)',
  warn: 'var(--mantine-color-orange-6)',
};

/** One thing per screen: what is, and what to do next. */
export function Screen({ icon: Glyph, title, text, tone = 'calm', state, children }: ScreenProps) {
  return (
    <Stack gap="md" align="flex-start" data-state={state} style={{ overflowWrap: 'anywhere' }}>
      <Glyph size={44} stroke={1.5} color={colors[tone]} aria-hidden />
      <div role="status">
        <Title order={1}>{title}</Title>
        {text && (
          <Text size="lg" c="dimmed" mt="xs" maw={560}>
            {text}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
