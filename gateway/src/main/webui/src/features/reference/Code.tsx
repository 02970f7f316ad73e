import type { ReactNode } from 'react';
import classes from './Code.module.css';

/** A word of the wire. */
export const Code = ({ children }: { children?: ReactNode }) => (
  <code className={classes.word}>{children}</code>
);

export const Json = ({ value }: { value: unknown }) => (
  <pre className={classes.block}>{JSON.stringify(value, null, 2)}</pre>
);
