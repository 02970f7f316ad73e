import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './submission.module.css';
import { alertStyles } from '@/candidate/alertStyles';
import type { ShownProblem } from './useProblems';

interface ErrorListProps {
  problems: ShownProblem[];
  onGo: (key: string) => void;
}

/** Everything that is not right yet, announced once; each line leads to its field. */
export function ErrorList({ problems, onGo }: ErrorListProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="light"
      styles={alertStyles}
      icon={<IconAlertTriangle aria-hidden />}
      title={t('submission.errors.title', { count: problems.length })}
    >
      <List listStyleType="none" withPadding={false}>
        {problems.map(({ key, label, message }) => (
          <List.Item key={key}>
            <Anchor component="button" type="button" className={classes.tap ?? ''} onClick={() => onGo(key)}>
              {label}
            </Anchor>
            {': '}
            {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
