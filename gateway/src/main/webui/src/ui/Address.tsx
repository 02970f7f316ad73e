import { Fragment } from 'react';

/** An email address that, where it is too long for its line, breaks before the @ and not within a name. */
export function Address({ children }: { children: string }) {
  return children.split(/(?=@)/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
