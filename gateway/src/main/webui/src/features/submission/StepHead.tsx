import { Anchor, Collapse, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './submission.module.css';
import { useFilling } from './filling';
import { SaveMark } from './SaveMark';
import { StepList } from './StepList';
import { review, useStep } from './useStep';

/** Which part this is, whether everything is saved, and the way to the other parts. */
export function StepHead({ at }: { at: string }) {
  const { t } = useTranslation();
  const { view } = useFilling();
  const { go } = useStep();
  const [open, setOpen] = useState(false);
  const parts = view.form.sections.length;
  const steps = [...view.form.sections.map(({ key }) => key), review];
  const number = steps.indexOf(at) + 1;
  const before = steps[number - 2];
  return (
    <nav aria-label={t('submission.steps.label')}>
      <Group justify="space-between" gap="xs" mih={32}>
        <Text fw={600}>
          {at === review
            ? t('submission.steps.last', { count: parts })
            : t('submission.steps.at', { number, count: parts })}
        </Text>
        <SaveMark />
      </Group>
      <Progress value={(100 * number) / steps.length} size="sm" mt={4} aria-hidden />
      <Group justify="space-between" mt={4}>
        <Anchor component="button" type="button" className={classes.tap ?? ''} onClick={() => go(before)}>
          {t('submission.steps.back')}
        </Anchor>
        <Anchor
          component="button"
          type="button"
          className={classes.tap ?? ''}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'submission.steps.hide' : 'submission.steps.all')}
        </Anchor>
      </Group>
      <Collapse expanded={open}>
        <StepList at={at} onGo={go} />
      </Collapse>
    </nav>
  );
}
