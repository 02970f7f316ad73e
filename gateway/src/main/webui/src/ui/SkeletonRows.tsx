import { useTranslation } from 'react-i18next';
import classes from './SkeletonRows.module.css';

/** Rows in the shape of a list: two lines at the left, something short at the right. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('ui.loading.label')} className={classes.rows}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row}>
          <span className={classes.line} />
          <span className={classes.short} />
          <span className={classes.action} />
        </div>
      ))}
    </div>
  );
}
