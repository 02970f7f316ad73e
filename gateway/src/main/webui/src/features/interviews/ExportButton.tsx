import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allInterviews, type InterviewFilter } from '@/api/interviews';
import { saveCsv } from '@/ui/csv';
import { problemText } from '@/ui/problemText';
import { toastDone, toastWarning } from '@/ui/toast';
import { csvOf } from './csv';

const most = 5_000;

/** What the filters find, as a CSV file. */
export function ExportButton({ query }: { query: InterviewFilter }) {
  const { t } = useTranslation();
  const [count, setCount] = useState<number>();
  const download = async () => {
    setCount(0);
    try {
      const interviews = await allInterviews(query, most, setCount);
      saveCsv('interviews.csv', csvOf(interviews));
      if (interviews.length === most) toastWarning(t('interviews.export.cut', { count: most }));
      else toastDone(t('interviews.export.done', { count: interviews.length }));
    } catch (error) {
      toastWarning(problemText(error, t));
    } finally {
      setCount(undefined);
    }
  };
  const busy = count !== undefined;
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-disabled={busy}
      onClick={() => !busy && void download()}
    >
      {busy ? t('interviews.export.progress', { count }) : t('interviews.export.label')}
    </Button>
  );
}
