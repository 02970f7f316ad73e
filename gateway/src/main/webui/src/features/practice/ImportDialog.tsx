import { Alert, Button, FileInput, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useImportQuestions } from '@/api/questionSets';
import { fileLimits, isTooLarge, sizeText } from '@/ui/fileLimits';
import { ProblemSummary } from '@/ui/ProblemSummary';

/** Adds the questions of a file; it says which lines were left out. */
export function ImportDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const run = useImportQuestions();
  const result = run.data;
  const tooLarge = file !== null && isTooLarge(file, fileLimits.csv);
  const close = () => {
    onClose();
    setFile(null);
    run.reset();
  };
  return (
    <Modal opened={opened} onClose={close} title={t('practice.import.title')}>
      <Stack gap="md">
        <FileInput
          required
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          label={t('ui.csv.file')}
          placeholder={t('ui.csv.pick')}
          description={t('practice.import.help')}
          error={
            tooLarge && t('ui.csv.tooLarge', { own: sizeText(file.size), size: sizeText(fileLimits.csv) })
          }
          leftSection={<IconUpload size={16} aria-hidden />}
          value={file}
          onChange={(next) => {
            setFile(next);
            run.reset();
          }}
        />
        <ProblemSummary error={run.error} />
        {result && (
          <Alert role="status" variant="light" color={result.failed.length > 0 ? 'orange' : 'teal'}>
            <Text size="sm">
              {t('practice.import.done', { added: result.added, known: result.known, sets: result.sets })}
            </Text>
            <List size="sm">
              {result.failed.slice(0, 50).map(({ line, errors }) => (
                <List.Item key={line}>
                  {t('practice.import.line', {
                    line,
                    problem: errors.map(({ field, message }) => `${field} ${message}`).join('; '),
                  })}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group justify="flex-end">
          {result ? (
            <Button onClick={close}>{t('practice.import.close')}</Button>
          ) : (
            <Button
              disabled={!file || tooLarge}
              loading={run.isPending}
              onClick={() => file && run.mutate(file)}
            >
              {t('practice.import.run')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
