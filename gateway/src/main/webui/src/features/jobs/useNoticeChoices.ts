import { useTranslation } from 'react-i18next';

/** Choices of an ISO duration; an unusual one of the job itself stays selectable. */
export function useNoticeChoices(current?: string) {
  const { t } = useTranslation();
  const choices = [
    { value: '', label: t('jobs.form.noticeDefault') },
    { value: 'PT0S', label: t('jobs.form.noticeNone') },
    ...[1, 2, 4, 12].map((count) => ({ value: `PT${count}H`, label: t('jobs.form.noticeHours', { count }) })),
    ...[1, 2, 3].map((count) => ({ value: `PT${count * 24}H`, label: t('jobs.form.noticeDays', { count }) })),
  ];
  const known = !current || choices.some(({ value }) => value === current);
  return known ? choices : [...choices, { value: current, label: current }];
}
