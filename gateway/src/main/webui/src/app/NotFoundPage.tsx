import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { EmptyState } from '@/ui/EmptyState';

export default function NotFoundPage() {
  const { t } = useTranslation();
  const staff = useLocation().pathname.startsWith('/app');
  return (
    <main>
      <EmptyState
        order={1}
        icon={IconMapQuestion}
        title={t('app.notFound.title')}
        text={t('app.notFound.text')}
      >
        <Button component={Link} to={staff ? '/app' : '/'} mt="sm">
          {t('app.notFound.home')}
        </Button>
      </EmptyState>
    </main>
  );
}
