import type { ReactNode } from 'react';
import classes from './Code.module.css';

/** A word of the wire. */
export const Code = ({ children }: { children?: ReactNode }) => (
  <code className={classes.word}>{children}</code>
);

/** A text of a document, with `such` words in it. */
export const Prose = ({ text }: { text: string }) =>
  text.split('`').map((part, index) => (index % 2 ? <Code key={index}>{part}</Code> : part));

export const Json = ({ value }: { value: unknown }) => (
  <pre className={classes.block}>{JSON.stringify(value, null, 2)}</pre>
);
