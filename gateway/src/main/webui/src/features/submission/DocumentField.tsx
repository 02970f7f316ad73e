import { Group, Input, Stack, Text } from '@mantine/core';
import { IconCamera, IconUpload } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentRow } from './DocumentRow';
import type { FieldProps } from './FieldInput';
import { FilePick } from './FilePick';
import { sizeText } from '@/ui/fileLimits';
import { acceptedTypes, defaultMaxBytes, isPicture, maxDocuments, typeNames } from './files';
import { useFilling } from './filling';
import { fieldId } from './focusField';
import classes from './submission.module.css';
import { UploadRow } from './UploadRow';
import { useCamera } from './useCamera';

/** The files of one field: take a photo or choose, see how far they are, look at them, take them out again. */
export function DocumentField({ field, help, error }: FieldProps) {
  const { t } = useTranslation();
  const { view, uploads } = useFilling();
  const camera = useCamera();
  const running = useSyncExternalStore(uploads.subscribe, uploads.get).filter(({ key }) => key === field.key);
  const documents = view.documents.filter(({ key }) => key === field.key);
  const types = acceptedTypes(field);
  const most = field.maxFiles ?? maxDocuments;
  const full = documents.length + running.filter(({ state }) => state !== 'failed').length >= most;
  const id = fieldId(field.key);
  const add = (files: File[]) => void uploads.add(field, files, view.documents);
  const describedBy = `${id}-help${error ? ` ${id}-error` : ''}`;
  return (
    <Stack gap="sm" id={id} role="group" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <div>
        <Input.Label id={`${id}-label`} size="lg" labelElement="div">
          {field.required ? field.label : t('submission.field.optional', { label: field.label })}
        </Input.Label>
        <Input.Description id={`${id}-help`} size="lg" component="div">
          {help}
          <div>
            {t('submission.file.limits', {
              count: most,
              types: typeNames(field),
              size: sizeText(field.maxBytes ?? defaultMaxBytes),
            })}
          </div>
        </Input.Description>
      </div>
      {documents.length + running.length > 0 && (
        <ul className={classes.files}>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
          {running.map((upload) => (
            <UploadRow key={upload.id} upload={upload} field={field} />
          ))}
        </ul>
      )}
      {error && (
        <Input.Error id={`${id}-error`} size="lg">
          {error}
        </Input.Error>
      )}
      {full ? (
        <Text c="dimmed">{t('submission.file.full', { count: most })}</Text>
      ) : (
        <Group grow preventGrowOverflow={false}>
          {camera && types.some(isPicture) && (
            <FilePick
              label={t('submission.file.photo')}
              icon={IconCamera}
              accept="image/*"
              camera
              onPick={add}
            />
          )}
          <FilePick
            label={t(documents.length > 0 ? 'submission.file.another' : 'submission.file.choose')}
            icon={IconUpload}
            accept={types.join(',')}
            multiple={most > 1}
            onPick={add}
          />
        </Group>
      )}
    </Stack>
  );
}
