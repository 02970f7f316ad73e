import { Alert, Stack, Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** In a row: that something is wrong, in words on hover, on focus and for screen readers. */
export function WarningIcon({ warnings }: { warnings: string[] | undefined }) {
  const { t } = useTranslation();
  if (!warnings || warnings.length === 0) return null;
  const text = warnings.map((code) => t(`interviews.warning.${code}`, { defaultValue: code })).join(' ');
  return (
    <Tooltip label={text} multiline maw={280}>
      <span role="img" aria-label={text} style={{ display: 'inline-flex' }}>
        <IconAlertTriangle size={18} aria-hidden color="var(--mantine-color-orange-6)" />
      </span>
    </Tooltip>
  );
}

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
          {t(
            [
              elsewhere ? `interviews.warning.${code}-elsewhere` : '',
              `interviews.warning.${code}-todo`,
            ].filter(Boolean),
            {
              defaultValue: '',
            },
          )}
        </Alert>
      ))}
    </Stack>
  );
}
