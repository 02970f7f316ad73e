import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/ui/EmptyState';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import { announceSignIn } from './signInChannel';

/** Where the second tab lands that "Sign in again" has opened; it tells the first one and closes. */
export default function SignedInPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('start.signedIn.title'));
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return (
    <main>
      <EmptyState icon={IconCircleCheck} title={t('start.signedIn.title')} text={t('start.signedIn.text')}>
        <Button component={Link} to="/app" mt="sm">
          {t('start.signedIn.toApp')}
        </Button>
      </EmptyState>
    </main>
  );
}
