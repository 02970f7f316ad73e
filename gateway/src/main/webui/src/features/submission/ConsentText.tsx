import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFilling } from './filling';
import classes from './submission.module.css';

export function ConsentText() {
  const { t } = useTranslation();
  const { consent } = useFilling().view;
  return (
    <section className={classes.consent}>
      <Title order={2}>{t('submission.consent.title')}</Title>
      <Text mt="xs" className={classes.lines}>
        {consent.text}
      </Text>
      <Text mt="xs" size="sm" c="dimmed">
        {t('submission.consent.version', { version: consent.version })}
      </Text>
    </section>
  );
}
