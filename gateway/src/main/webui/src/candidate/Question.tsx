import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useDocumentTitle } from '@/ui/useDocumentTitle';

interface QuestionProps {
  title: string;
  text?: string | undefined;
  state: string;
  children?: ReactNode;
}

/** A screen with one question. Its heading takes the focus when the screen changes, so that it is read out. */
export function Question({ title, text, state, children }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(title);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [state]);
  return (
    <Stack gap="lg" data-state={state}>
      <div>
        <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        {text && (
          <Text size="lg" c="dimmed" mt="xs">
            {text}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
