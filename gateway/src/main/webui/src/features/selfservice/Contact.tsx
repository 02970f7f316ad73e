import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SelfService } from '@/api/selfService';

/** Whom to ask when this page is not enough. */
export function Contact({ view }: { view: SelfService }) {
  const { t } = useTranslation();
  const { name, email } = view.contact ?? {};
  return (
    <section>
      <Title order={2}>{t('selfservice.contact.title')}</Title>
      <Text mt={4}>
        {name ? t('selfservice.contact.name', { name }) : t('selfservice.contact.nobody')}{' '}
        {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
      </Text>
    </section>
  );
}
