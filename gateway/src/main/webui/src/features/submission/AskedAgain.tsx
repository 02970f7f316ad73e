import { Group } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './submission.module.css';

/** The reviewer's words on why a field is asked for once more. */
export function AskedAgain({ reason }: { reason: string }) {
  const { t } = useTranslation();
  return (
    <Group component="span" gap={8} wrap="nowrap" align="flex-start" className={classes.again}>
      <IconMessage2 size={20} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <span>{t('submission.again.reason', { reason })}</span>
    </Group>
  );
}
