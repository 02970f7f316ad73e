import { Alert, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SentLink } from '@/api/caseActions';
import { CopyField } from '@/ui/CopyField';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';

/** The new link to copy, until when it works, and where it went. */
export function SentLinkView({ sent, otherZone }: { sent: SentLink; otherZone: string | undefined }) {
  const { t } = useTranslation();
  const zone = useZone();
  const { submissionLink, expiresAt, candidateInfo } = sent;
  const to = [candidateInfo.email, candidateInfo.mobile].filter(Boolean).join(', ');
  return (
    <Stack gap="md">
      <Alert
        role="status"
        color="teal"
        variant="light"
        styles={{ title: { color: 'light-dark(#055944, #63e6be)' } }}
        icon={<IconSend aria-hidden />}
        title={sent.message}
      >
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('verification.sent.to', { name: candidateInfo.name, to })}
        </Text>
        <Text size="sm" component="div">
          {t('verification.sent.until')} <Times at={expiresAt} zone={zone} otherZone={otherZone} />
        </Text>
      </Alert>
      <CopyField label={t('verification.sent.link')} value={submissionLink} />
      <Text size="xs" c="dimmed">
        {t('verification.sent.once')}
      </Text>
    </Stack>
  );
}
