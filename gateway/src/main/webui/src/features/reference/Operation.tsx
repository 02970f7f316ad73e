import { useTranslation } from 'react-i18next';
import { Disclosure } from './Disclosure';
import { Method } from './Method';
import classes from './Operation.module.css';
import { OperationDetails } from './OperationDetails';
import type { Entry } from './entries';

/** One line per operation; it opens to everything that is known of it. */
export function Operation({ entry, linked }: { entry: Entry; linked: string | undefined }) {
  const { t } = useTranslation();
  const { anchor, method, path, operation, internal } = entry;
  return (
    <Disclosure
      anchor={anchor}
      linked={linked}
      head={
        <>
          <span className={classes.call}>
            <Method method={method} />
            <code className={classes.path}>{path}</code>
            {internal && <span className={classes.internal}>{t('reference.operation.internal')}</span>}
          </span>
          <span className={classes.summary}>{operation.summary}</span>
        </>
      }
    >
      {() => <OperationDetails entry={entry} />}
    </Disclosure>
  );
}
