import { Text } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PanelMember } from '@/api/types';

/** Who holds it, and who of them cannot come. */
export function Panel({ members }: { members: PanelMember[] }) {
  const { t } = useTranslation();
  return members.map(({ id, name, declined, declineReason }) => (
    <Text key={id} span display="block" inherit>
      {name}
      {declined && (
        <Text span display="block" size="xs">
          <IconUserMinus size={14} aria-hidden style={{ verticalAlign: '-2px' }} />{' '}
          {t('interviews.decline.declined')}
          {declineReason && ` ${t('ui.log.reason', { reason: declineReason })}`}
        </Text>
      )}
    </Text>
  ));
}
