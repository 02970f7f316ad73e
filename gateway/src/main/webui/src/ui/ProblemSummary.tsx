import { Alert, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { useSessionExpired } from '@/api/sessionExpiry';
import { SignInAgain } from './SignInAgain';
import { problemText } from './problemText';

/** Why a form was refused, announced once and focused; the same messages stand at the fields. */
export function ProblemSummary({ error, texts }: { error: unknown; texts?: Record<string, string> }) {
  const { t } = useTranslation();
  const expired = useSessionExpired();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  const problem = problemFrom(error);
  const count = problem.errors.length;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={count > 0 ? t('ui.summary.title', { count }) : t('ui.summary.refused')}
    >
      {count === 0 && <Text size="sm">{problemText(problem, t)}</Text>}
      {count > 0 && (
        <List size="sm" spacing={2}>
          {problem.errors.map((each) => (
            <List.Item key={`${each.field} ${each.code}`}>{texts?.[each.code] ?? each.message}</List.Item>
          ))}
        </List>
      )}
      {expired && problem.code === 'unauthorized' && (
        <Group mt="xs">
          <SignInAgain />
        </Group>
      )}
      {problem.requestId && problem.status >= 500 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('ui.error.reference', { id: problem.requestId })}
        </Text>
      )}
    </Alert>
  );
}
