import { Button, Group, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '@/api/submission';
import { sizeText } from '@/ui/fileLimits';
import { defaultMaxBytes, maxDocuments, typeNames } from './files';
import { useFilling } from './filling';
import classes from './submission.module.css';
import type { Upload } from './uploads';

/** What another try may help. */
const passing = new Set([
  'network',
  'scan-unavailable',
  'overloaded',
  'internal',
  'rate-limited',
  'bad-gateway',
]);

/** A file on its way, or one that did not get through and why. */
export function UploadRow({ upload, field }: { upload: Upload; field: FormField }) {
  const { t } = useTranslation();
  const { uploads } = useFilling();
  const { id, file, state, share, code = '' } = upload;
  const failed = state === 'failed';
  const percent = Math.round(share * 100);
  const why = t(`submission.file.problem.${code}`, {
    defaultValue: t('submission.file.problem.unknown'),
    size: sizeText(field.maxBytes ?? defaultMaxBytes),
    own: sizeText(file.size),
    types: typeNames(field),
    count: field.maxFiles ?? maxDocuments,
  });
  return (
    <li className={classes.file} data-upload={failed ? code : state}>
      <span className={classes.thumb}>
        {failed ? (
          <IconAlertTriangle aria-hidden color="var(--mantine-color-error)" />
        ) : (
          <IconFileUpload aria-hidden />
        )}
      </span>
      <div className={classes.fileText}>
        <Text className={classes.fileName}>{file.name}</Text>
        {failed ? (
          <Text c="var(--mantine-color-error)" role="alert">
            {why}
          </Text>
        ) : (
          <>
            <Text size="sm" c="dimmed">
              {state === 'waiting'
                ? t('submission.file.waiting')
                : t('submission.file.sending', { percent, size: sizeText(file.size) })}
            </Text>
            <Progress.Root size="sm" mt={4}>
              <Progress.Section
                value={percent}
                aria-label={t('submission.file.progress', { name: file.name })}
              />
            </Progress.Root>
          </>
        )}
        <Group gap="xs" mt={4}>
          {failed && passing.has(code) && (
            <Button variant="default" onClick={() => uploads.retry(id)}>
              {t('submission.file.retry')}
            </Button>
          )}
          <Button
            variant="subtle"
            className={classes.flush ?? ''}
            onClick={() => uploads.remove(id)}
            aria-label={t(failed ? 'submission.file.dismissOf' : 'submission.file.cancelOf', {
              name: file.name,
            })}
          >
            {t(failed ? 'submission.file.dismiss' : 'submission.file.cancel')}
          </Button>
        </Group>
      </div>
    </li>
  );
}
