import { Disclosure } from './Disclosure';
import { Method } from './Method';
import classes from './Operation.module.css';
import { OperationDetails } from './OperationDetails';
import type { Entry } from './entries';

/** One line per operation; it opens to everything that is known of it. */
export function Operation({ entry, linked }: { entry: Entry; linked: string | undefined }) {
  const { anchor, method, path, operation } = entry;
  return (
    <Disclosure
      anchor={anchor}
      linked={linked}
      head={
        <>
          <span className={classes.call}>
            <Method method={method} />
            <code className={classes.path}>{path}</code>
          </span>
          <span className={classes.summary}>{operation.summary}</span>
        </>
      }
    >
      {() => <OperationDetails entry={entry} />}
    </Disclosure>
  );
}
