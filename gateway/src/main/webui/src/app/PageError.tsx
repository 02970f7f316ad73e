import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import './pageError.css';

/** The last resort; stands alone, since the frame itself may be what failed. */
export function PageError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const outdated = error instanceof Error && /dynamically imported module|module script/i.test(error.message);
  return (
    <main className="page-error" role="alert">
      <h1>{t('app.failed.title')}</h1>
      <p>{t(outdated ? 'app.failed.updated' : 'app.failed.text')}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {t('app.failed.reload')}
      </button>
    </main>
  );
}
