import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from './ProblemSummary';

export interface ConfirmProps {
  opened: boolean;
  title: string;
  text: string;
  /** The button says what it does. */
  action: string;
  destructive?: boolean;
  busy?: boolean;
  disabled?: boolean;
  error?: unknown;
  children?: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before it is done; what a page asks now and then is a `ConfirmDialog`. */
export default function ConfirmModal(props: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title} centered returnFocus>
      <Stack gap="md">
        <Text size="sm">{props.text}</Text>
        {props.children}
        <ProblemSummary error={props.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('ui.confirm.keep')}
          </Button>
          <Button
            color={props.destructive ? 'red' : 'brand'}
            loading={props.busy ?? false}
            disabled={props.disabled ?? false}
            onClick={props.onConfirm}
          >
            {props.action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
