import { Text } from '@mantine/core';
import { IconAlertTriangle, IconDeviceMobile, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '@/api/cases';
import classes from './Verification.module.css';

/** Where the candidate is reached; what is missing says so, because no link can be sent without it. */
export function ContactLines({ record }: { record: CaseRecord }) {
  const { t } = useTranslation();
  const lines = [
    ['email', IconMail, record.candidateEmail],
    ['mobile', IconDeviceMobile, record.candidateMobile],
  ] as const;
  return (
    <ul className={classes.contact}>
      {lines.map(([key, Glyph, value]) => (
        <li key={key}>
          {value ? <Glyph size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
          <Text size="sm" c={value ? undefined : 'var(--mantine-color-error)'}>
            <span className="visually-hidden">{t(`verification.contact.${key}`)}: </span>
            {value ?? t(`verification.contact.no-${key}`)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
