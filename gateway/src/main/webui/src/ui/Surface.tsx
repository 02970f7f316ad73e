import { Group, Paper, Title, type PaperProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Surface.module.css';

interface SurfaceProps extends PaperProps {
  title?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A white card on the canvas; a named region when it has a title. */
export function Surface({ title, actions, children, ...paper }: SurfaceProps) {
  const id = useId();
  return (
    <Paper
      withBorder
      radius="lg"
      className={classes.surface}
      component="section"
      aria-labelledby={title ? id : undefined}
      {...paper}
    >
      {title && (
        <Group justify="space-between" px="md" py={10} className={classes.head}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {actions}
        </Group>
      )}
      {children}
    </Paper>
  );
}
