import { useTranslation } from 'react-i18next';
import classes from './NotLoaded.module.css';

export function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={classes.alert}>
      <p>{t('ui.error.title')}</p>
      <button type="button" onClick={onRetry}>
        {t('ui.error.retry')}
      </button>
    </div>
  );
}
