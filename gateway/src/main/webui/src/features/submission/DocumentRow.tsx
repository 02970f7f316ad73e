import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentUrl, removeDocument, useDocuments, type SubmittedDocument } from '@/api/submission';
import { problemText } from '@/ui/problemText';
import { sizeText } from '@/ui/fileLimits';
import { isPicture } from './files';
import classes from './submission.module.css';
import { useWrite } from '@/api/write';

/** A file that the server has. */
export function DocumentRow({ document }: { document: SubmittedDocument }) {
  const { t } = useTranslation();
  const { removed } = useDocuments();
  const [blind, setBlind] = useState(false);
  const { id, fileName, contentType, size } = document;
  const remove = useWrite({ mutationFn: () => removeDocument(id), onSuccess: () => removed(id) });
  const picture = isPicture(contentType);
  return (
    <li className={classes.file} data-document={id}>
      <span className={classes.thumb}>
        {picture && !blind ? (
          <img src={documentUrl(id)} alt="" onError={() => setBlind(true)} />
        ) : picture ? (
          <IconPhoto aria-hidden />
        ) : (
          <IconFileText aria-hidden />
        )}
      </span>
      <div className={classes.fileText}>
        <Anchor href={documentUrl(id)} target="_blank" rel="noopener" className={classes.fileName ?? ''}>
          {fileName}
        </Anchor>
        <Text size="sm" c="dimmed">
          {t('submission.file.there', { size: sizeText(size) })}
        </Text>
        {remove.error && (
          <Text c="var(--mantine-color-error)" role="alert">
            {problemText(remove.error, t)}
          </Text>
        )}
        <Group gap="xs">
          <Button
            variant="subtle"
            className={classes.flush ?? ''}
            loading={remove.isPending}
            onClick={() => remove.mutate()}
            aria-label={t('submission.file.removeOf', { name: fileName })}
          >
            {t('submission.file.remove')}
          </Button>
        </Group>
      </div>
    </li>
  );
}
