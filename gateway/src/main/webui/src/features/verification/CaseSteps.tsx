import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '@/api/cases';
import { stepsOf } from './steps';
import classes from './CaseSteps.module.css';

/** Where the case is on its way, in words and marks. */
export function CaseSteps({ record }: { record: CaseRecord }) {
  const { t } = useTranslation();
  const steps = stepsOf(record);
  return (
    <ol className={classes.steps} aria-label={t('verification.steps.label')}>
      {steps.map(([name, state], at) => {
        const last = at === steps.length - 1 && state === 'done';
        const rejected = last && record.status === 'rejected';
        return (
          <li
            key={name}
            className={classes.step}
            data-state={rejected ? 'rejected' : state}
            aria-current={state === 'current' || state === 'stuck' ? 'step' : undefined}
          >
            <span className={classes.mark} aria-hidden>
              {rejected ? (
                <IconX size={14} />
              ) : state === 'done' ? (
                <IconCheck size={14} />
              ) : state === 'stuck' ? (
                <IconAlertTriangle size={14} />
              ) : (
                at + 1
              )}
            </span>
            <span>
              {last ? t(`verification.status.${record.status}`) : t(`verification.steps.${name}`)}
              <span className="visually-hidden"> ({t(`verification.steps.${state}`)})</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
