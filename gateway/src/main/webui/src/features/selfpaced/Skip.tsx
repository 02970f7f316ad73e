import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Leaves a question without an answer, and asks before. */
export function Skip({ busy, onSkip }: { busy: boolean; onSkip: () => void }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <Button variant="subtle" px={0} w="fit-content" onClick={() => setSure(true)}>
        {t('selfpaced.question.skip')}
      </Button>
    );
  }
  return (
    <Group role="group" aria-label={t('selfpaced.question.skip')}>
      <Text role="status">{t('selfpaced.question.skipSure')}</Text>
      <Button variant="default" loading={busy} onClick={onSkip}>
        {t('selfpaced.question.skipYes')}
      </Button>
      <Button variant="subtle" onClick={() => setSure(false)}>
        {t('selfpaced.question.skipNo')}
      </Button>
    </Group>
  );
}
