import { Alert, Button, FileInput, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportCandidates } from '@/api/candidates';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { toastDone } from '@/ui/toast';
import { ImportPreview } from '@/ui/ImportPreview';

interface ImportDialogProps {
  opened: boolean;
  jobs: { value: string; label: string }[];
  jobId: string;
  onClose: () => void;
}

/** First a dry run that shows what each row would do, then the import itself. */
export default function ImportDialog({ opened, jobs, jobId, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const job = picked ?? (jobId || null);
  const check = useImportCandidates(job ?? '');
  const run = useImportCandidates(job ?? '');
  const preview = check.data;
  const count = preview ? preview.imported + preview.updated : 0;

  const start = (dryRun: boolean) => () => {
    if (!file) return;
    if (dryRun) check.mutate({ csv: file, dryRun });
    else {
      run.mutate(
        { csv: file, dryRun },
        {
          onSuccess: ({ imported, updated }) => {
            toastDone(t('candidates.csv.done', { imported, updated }));
            close();
          },
        },
      );
    }
  };
  const close = () => {
    onClose();
    setFile(null);
    check.reset();
    run.reset();
  };
  return (
    <Modal opened={opened} onClose={close} size="lg" title={t('candidates.csv.title')}>
      <Stack gap="md">
        <Select
          required
          searchable
          label={t('candidates.csv.job')}
          data={jobs}
          value={job}
          onChange={(value) => {
            setPicked(value);
            check.reset();
          }}
        />
        <FileInput
          required
          accept=".csv,text/csv"
          label={t('candidates.csv.file')}
          placeholder={t('candidates.csv.filePick')}
          description={t('candidates.csv.help')}
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
              <Text size="sm">{t('candidates.csv.checked', { ...preview })}</Text>
              {preview.failed > 0 && <Text size="sm">{t('candidates.csv.skipFailed')}</Text>}
            </Alert>
            <ImportPreview
              rows={preview.rows}
              name={t('candidates.csv.email')}
              nameOf={({ email }) => email}
              becomes={({ status }) =>
                t(status === 'updated' ? 'candidates.csv.known' : 'candidates.csv.fresh')
              }
            />
          </>
        )}
        <Group justify="flex-end">
          {preview && count > 0 ? (
            <Button loading={run.isPending} onClick={start(false)}>
              {t('candidates.csv.import', { count })}
            </Button>
          ) : (
            <Button disabled={!file || !job} loading={check.isPending} onClick={start(true)}>
              {t('candidates.csv.check')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
