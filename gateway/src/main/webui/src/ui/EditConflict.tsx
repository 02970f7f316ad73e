import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface EditConflictProps {
  /** Where the catalogue says it, a key: `scorecards.conflict`. */
  texts: string;
  onSettle: (choice: 'mine' | 'theirs') => void;
}

/** Another tab was faster than what is typed here: the writer chooses. */
export function EditConflict({ texts, onSettle }: EditConflictProps) {
  const { t } = useTranslation();
  return (
    <Alert role="alert" color="orange" variant="light" title={t(`${texts}.title`)}>
      <Text size="sm">{t(`${texts}.text`)}</Text>
      <Group mt="sm" gap="sm">
        <Button size="xs" variant="default" onClick={() => onSettle('theirs')}>
          {t(`${texts}.theirs`)}
        </Button>
        <Button size="xs" variant="default" onClick={() => onSettle('mine')}>
          {t(`${texts}.mine`)}
        </Button>
      </Group>
    </Alert>
  );
}
