import { Alert, Button, Group, List, Text } from '@mantine/core';
import { IconDevices } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { alertStyles } from '@/candidate/alertStyles';
import { useFilling } from './filling';
import { useShownText } from './public/shownText';
import classes from './submission.module.css';

/** Another tab or device has filled in the same form: what came from there, and where both wrote something. */
export default function MergeNotice() {
  const { t } = useTranslation();
  const { view, keeper, draft } = useFilling();
  const shown = useShownText();
  const fields = view.form.sections.flatMap((section) => section.fields);
  const labels = draft.taken.flatMap((key) => fields.find((field) => field.key === key)?.label ?? []);
  const conflicts = draft.conflicts.flatMap((conflict) => {
    const field = fields.find(({ key }) => key === conflict.key);
    return field ? [{ conflict, field }] : [];
  });
  if (labels.length === 0 && conflicts.length === 0) return null;
  return (
    <Alert
      role="status"
      color="brand"
      variant="light"
      styles={alertStyles}
      icon={<IconDevices aria-hidden />}
      title={t('submission.merge.title')}
      data-notice="merged"
    >
      {labels.length > 0 && <Text>{t('submission.merge.taken', { fields: labels.join(', ') })}</Text>}
      {conflicts.length > 0 && (
        <>
          <Text mt="xs">{t('submission.merge.both')}</Text>
          <List spacing="xs" mt={4} listStyleType="none" withPadding={false}>
            {conflicts.map(({ conflict, field }) => (
              <List.Item key={field.key}>
                <Text>
                  {t('submission.merge.conflict', {
                    field: field.label,
                    mine: shown(field, conflict.mine),
                    theirs: shown(field, conflict.theirs),
                  })}
                </Text>
                <Button variant="default" mt={4} onClick={() => keeper.takeTheirs(conflict)}>
                  {t('submission.merge.use', { theirs: shown(field, conflict.theirs) })}
                </Button>
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Group mt="sm">
        <Button variant="subtle" className={classes.flush ?? ''} onClick={() => keeper.read()}>
          {t('submission.merge.done')}
        </Button>
      </Group>
    </Alert>
  );
}
