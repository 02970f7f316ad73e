import { Alert, Button, FileInput, Group, Modal, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportCases } from '@/api/caseActions';
import { ImportPreview } from '@/ui/ImportPreview';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { toastDone } from '@/ui/toast';

/** First a dry run that shows what each row would do, then the import itself. */
export default function ImportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const check = useImportCases();
  const run = useImportCases();
  const preview = check.data;
  const names = new Map(preview?.rows.map(({ line, candidateName }) => [line, candidateName]));
  const close = () => {
    onClose();
    setFile(null);
    check.reset();
    run.reset();
  };
  const importFile = () =>
    file &&
    run.mutate(
      { csv: file, dryRun: false },
      {
        onSuccess: ({ imported }) => {
          toastDone(t('verification.csv.done', { count: imported }));
          close();
        },
      },
    );
  return (
    <Modal opened={opened} onClose={close} size="lg" title={t('verification.csv.title')}>
      <Stack gap="md">
        <FileInput
          required
          accept=".csv,text/csv"
          label={t('verification.csv.file')}
          placeholder={t('verification.csv.filePick')}
          description={t('verification.csv.help')}
          leftSection={<IconUpload size={16} aria-hidden />}
          value={file}
          onChange={(next) => {
            setFile(next);
            check.reset();
          }}
        />
        <ProblemSummary error={check.error ?? run.error} />
        {preview && (
          <>
            <Alert role="status" variant="light" color={preview.failed > 0 ? 'orange' : 'teal'}>
              <Text size="sm">{t('verification.csv.checked', { ...preview })}</Text>
              {preview.failed > 0 && <Text size="sm">{t('verification.csv.skipFailed')}</Text>}
            </Alert>
            <ImportPreview
              rows={preview.rows}
              name={t('verification.csv.name')}
              nameOf={({ line }) => names.get(line)}
              becomes={() => t('verification.csv.fresh')}
            />
          </>
        )}
        <Group justify="flex-end">
          {preview && preview.imported > 0 ? (
            <Button loading={run.isPending} onClick={importFile}>
              {t('verification.csv.import', { count: preview.imported })}
            </Button>
          ) : (
            <Button
              disabled={!file}
              loading={check.isPending}
              onClick={() => file && check.mutate({ csv: file, dryRun: true })}
            >
              {t('verification.csv.check')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
