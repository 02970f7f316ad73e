import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface WarningsProps {
  warnings: string[] | undefined;
  /** It is held on another video service, where nobody can knock. */
  elsewhere: boolean;
}

/** On the page of the interview: each in full. */
export function Warnings({ warnings, elsewhere }: WarningsProps) {
  const { t } = useTranslation();
  if (!warnings || warnings.length === 0) return null;
  return (
    <Stack gap="xs" mb="md">
      {warnings.map((code) => (
        <Alert
          key={code}
          role="status"
          color="orange"
          variant="light"
          styles={{ title: { color: 'light-dark(#853400, #ffb57a)' } }}
          icon={<IconAlertTriangle aria-hidden />}
          title={t(`interviews.warning.${code}`, { defaultValue: code })}
        >
          {t([elsewhere ? `interviews.video.${code}` : '', `interviews.todo.${code}`].filter(Boolean), {
            defaultValue: '',
          })}
        </Alert>
      ))}
    </Stack>
  );
}
