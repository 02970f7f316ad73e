import { Alert, Text } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { alertStyles } from '@/candidate/alertStyles';

const known = ['link-invalid', 'link-expired', 'link-replaced', 'invite-revoked', 'session-expired'];

/** Why the link that led here did not work. */
export function LinkProblem({ code }: { code: string }) {
  const { t } = useTranslation();
  const key = known.includes(code) ? code : 'link-invalid';
  return (
    <Alert
      color="orange"
      variant="light"
      styles={alertStyles}
      icon={<IconLinkOff aria-hidden />}
      role="alert"
      title={t(`candidate.link.${key}.title`)}
    >
      <Text size="sm">{t(`candidate.link.${key}.text`)}</Text>
    </Alert>
  );
}
