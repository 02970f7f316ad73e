import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { reachable } from '@/api/client';
import './pageError.css';

/** Milliseconds between looks whether the network is back. */
const again = 3_000;

const text = { failed: 'text', updated: 'updated', offline: 'offlineText' } as const;

/** The last resort; stands alone, since the frame itself may be what failed. */
export function PageError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const unfetched =
    error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message);
  const network = useNetwork(unfetched);
  if (unfetched && network === 'unknown') return null;
  const why = !unfetched ? 'failed' : network === 'there' ? 'updated' : 'offline';
  return (
    <main className="page-error" role="alert">
      <h1>{t(why === 'offline' ? 'app.failed.offline' : 'app.failed.title')}</h1>
      <p>{t(`app.failed.${text[why]}`)}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {t('app.failed.reload')}
      </button>
    </main>
  );
}

/** Whether the server can be reached. Once it was not, the page starts anew as soon as it can. */
function useNetwork(asked: boolean): 'unknown' | 'there' | 'gone' {
  const [network, setNetwork] = useState<'unknown' | 'there' | 'gone'>('unknown');
  useEffect(() => {
    if (!asked) return;
    let gone = false;
    let left = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      clearTimeout(timer);
      const there = await reachable();
      if (left) return;
      if (there && gone) return window.location.reload();
      gone = !there;
      setNetwork(there ? 'there' : 'gone');
      if (gone) timer = setTimeout(() => void look(), again);
    };
    const online = () => void look();
    void look();
    window.addEventListener('online', online);
    return () => {
      left = true;
      clearTimeout(timer);
      window.removeEventListener('online', online);
    };
  }, [asked]);
  return network;
}
