import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/EmptyState';

/** Signed in with a role that has no pages. */
export function NoPages() {
  const { t } = useTranslation();
  return (
    <EmptyState icon={IconLock} title={t('app.noPages.title')} text={t('app.noPages.text')}>
      <Button component="a" href="/logout" variant="default" mt="sm">
        {t('app.noPages.signOut')}
      </Button>
    </EmptyState>
  );
}
