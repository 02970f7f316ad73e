import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The camera does not work, or it is not for everybody: the answer is typed. Asks when something was recorded. */
export function TypeInstead({ ask, busy, onType }: { ask: boolean; busy: boolean; onType: () => void }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <Button
        variant="subtle"
        px={0}
        w="fit-content"
        loading={busy}
        onClick={() => (ask ? setSure(true) : onType())}
      >
        {t('selfpaced.record.type')}
      </Button>
    );
  }
  return (
    <Group role="group" aria-label={t('selfpaced.record.type')}>
      <Text role="status">{t('selfpaced.record.typeSure')}</Text>
      <Button variant="default" loading={busy} onClick={onType}>
        {t('selfpaced.record.typeYes')}
      </Button>
      <Button variant="subtle" onClick={() => setSure(false)}>
        {t('selfpaced.record.typeNo')}
      </Button>
    </Group>
  );
}
