import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AskedQuestion } from '@/api/selfPaced';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { browserZone } from '@/ui/useZone';

/** Why one question is asked again, and what counts meanwhile. */
export function AskedAgain({ asked }: { asked: NonNullable<AskedQuestion['askedAgain']> }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <Alert variant="light" title={t('selfpaced.again.title')}>
      <Text dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {asked.reason}
      </Text>
      <Text mt="xs">
        {t('selfpaced.again.until', { time: absoluteText(new Date(asked.until), browserZone(), now) })}
      </Text>
    </Alert>
  );
}
