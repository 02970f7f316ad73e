import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Text } from '@mantine/core';
import classes from './NumberRow.module.css';

/** Numbers side by side; where there is less room the first one stands above the others. */
export function NumberRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

interface NumberProps {
  label: string;
  value: ReactNode;
  /** What the number is about, or compared with. */
  hint?: string | undefined;
  /** The list of what was counted. */
  to?: string;
  children?: ReactNode;
}

export function NumberTile({ label, value, hint, to, children }: NumberProps) {
  const content = (
    <>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{value}</span>
      {children}
      {hint && (
        <Text span size="xs" c="dimmed">
          {hint}
        </Text>
      )}
    </>
  );
  return to ? (
    <Link to={to} className={classes.number}>
      {content}
    </Link>
  ) : (
    <div className={classes.number}>{content}</div>
  );
}
