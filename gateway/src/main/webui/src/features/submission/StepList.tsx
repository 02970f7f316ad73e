import { UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconCircleCheck, IconCircleDashed, IconMessage2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FormSection } from '@/api/submission';
import { fieldsOf, problemsOf } from './public/fields';
import { useFilling } from './filling';
import classes from './submission.module.css';
import { review } from './useStep';

interface StepListProps {
  at: string;
  onGo: (step: string) => void;
}

const icons = {
  again: IconMessage2,
  done: IconCircleCheck,
  missing: IconCircleDashed,
  review: IconChevronRight,
};

/** All parts, each with how it stands. */
export function StepList({ at, onGo }: StepListProps) {
  const { t } = useTranslation();
  const { view, draft, today } = useFilling();
  const standing = (section: FormSection): keyof typeof icons => {
    const fields = fieldsOf(view.form, section, draft.values);
    if (view.fieldRequests?.some(({ key }) => fields.some((field) => field.key === key))) return 'again';
    const filled = { values: draft.values, documents: view.documents };
    return problemsOf(fields, filled, today).length > 0 ? 'missing' : 'done';
  };
  const steps = [
    ...view.form.sections.map((section) => ({
      key: section.key,
      title: section.title,
      state: standing(section),
    })),
    { key: review, title: t('submission.review.title'), state: 'review' as keyof typeof icons },
  ];
  return (
    <ol className={classes.steps}>
      {steps.map(({ key, title, state }) => {
        const Glyph = icons[state];
        return (
          <li key={key}>
            <UnstyledButton
              className={classes.step ?? ''}
              aria-current={key === at ? 'step' : undefined}
              onClick={() => onGo(key)}
            >
              <Glyph size={20} aria-hidden />
              <span className={classes.stepTitle}>{title}</span>
              {state !== 'review' && (
                <span className={classes.stepState}>{t(`submission.steps.${state}`)}</span>
              )}
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
