import { Tooltip } from '@mantine/core';
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
