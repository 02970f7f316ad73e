import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function PageLoading() {
  const { t } = useTranslation();
  return (
    <Center mih="50vh" data-loading>
      <Loader type="dots" role="img" aria-label={t('ui.loading.label')} />
    </Center>
  );
}
