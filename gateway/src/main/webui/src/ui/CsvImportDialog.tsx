import { Alert, Button, FileInput, Group, Modal, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvRow } from '@/api/types';
import { fileLimits, isTooLarge, sizeText } from './fileLimits';
import { ImportPreview } from './ImportPreview';
import { ProblemSummary } from './ProblemSummary';
import { toastDone } from './toast';

type CsvUpload<R> = UseMutationResult<R, Error, { csv: Blob; dryRun: boolean }>;

interface CsvImportDialogProps<R extends { failed: number; rows: CsvRow[] }> {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What the file looks like. */
  help: string;
  /** The dry run; whoever changes what it was about resets it. */
  check: CsvUpload<R>;
  run: CsvUpload<R>;
  /** Whether all but the file is chosen. */
  ready?: boolean;
  /** How many rows would be imported. */
  countOf: (result: R) => number;
  checked: (result: R) => string;
  importLabel: (count: number) => string;
  done: (result: R) => string;
  onDone?: (result: R) => void;
  /** What tells the rows apart, see {@link ImportPreview}. */
  name: string;
  nameOf: (row: R['rows'][number]) => string | undefined;
  becomes: (row: R['rows'][number]) => string;
  /** What is chosen before the file. */
  children?: ReactNode;
}

/** First a dry run that shows what each row would do, then the import itself. */
export function CsvImportDialog<R extends { failed: number; rows: CsvRow[] }>({
  opened,
  onClose,
  check,
  run,
  ready = true,
  ...about
}: CsvImportDialogProps<R>) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const tooLarge = file !== null && isTooLarge(file, fileLimits.csv);
  const preview = check.data;
  const count = preview ? about.countOf(preview) : 0;
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
        onSuccess: (result) => {
          toastDone(about.done(result));
          close();
          about.onDone?.(result);
        },
      },
    );
  return (
    <Modal opened={opened} onClose={close} size="lg" title={about.title}>
      <Stack gap="md">
        {about.children}
        <FileInput
          required
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          label={t('ui.csv.file')}
          placeholder={t('ui.csv.pick')}
          description={`${about.help} ${t('ui.csv.limit', { size: sizeText(fileLimits.csv) })}`}
          error={
            tooLarge && t('ui.csv.tooLarge', { own: sizeText(file.size), size: sizeText(fileLimits.csv) })
          }
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
              <Text size="sm">{about.checked(preview)}</Text>
              {preview.failed > 0 && <Text size="sm">{t('ui.csv.skipFailed')}</Text>}
            </Alert>
            <ImportPreview
              rows={preview.rows}
              name={about.name}
              nameOf={about.nameOf}
              becomes={about.becomes}
            />
          </>
        )}
        <Group justify="flex-end">
          {count > 0 ? (
            <Button loading={run.isPending} onClick={importFile}>
              {about.importLabel(count)}
            </Button>
          ) : (
            <Button
              disabled={!file || tooLarge || !ready}
              loading={check.isPending}
              onClick={() => file && check.mutate({ csv: file, dryRun: true })}
            >
              {t('ui.csv.check')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
