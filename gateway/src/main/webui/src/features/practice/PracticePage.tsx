import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/ui/PageHeader';
import { QuestionSets } from './QuestionSets';
import { Reports } from './Reports';

/** For administrators: what members pick from when they practise, and what they report. */
export default function PracticePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('practice.page.title')} lead={t('practice.page.lead')} />
      <Stack gap="md">
        <QuestionSets />
        <Reports />
      </Stack>
    </>
  );
}
