import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { signInUrl } from '@/api/session';

/** In a second tab, so that nothing typed in this one is lost. */
export function SignInAgain() {
  const { t } = useTranslation();
  return (
    <Button size="xs" onClick={() => window.open(signInUrl('/app/signed-in'), '_blank')}>
      {t('ui.signIn.again')}
    </Button>
  );
}
