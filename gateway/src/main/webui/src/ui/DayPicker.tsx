import '@mantine/dates/styles.css';
import { DateInput, type DateInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParse from 'dayjs/plugin/customParseFormat';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParse);

const formats = ['YYYY-MM-DD', 'ddd D MMM YYYY', 'D MMM YYYY', 'D.M.YYYY', 'D/M/YYYY'];

function parse(text: string): string | null {
  for (const format of formats) {
    const day = dayjs(text.trim(), format, true);
    if (day.isValid()) return day.format('YYYY-MM-DD');
  }
  const loose = dayjs(text);
  return loose.isValid() ? loose.format('YYYY-MM-DD') : null;
}

/** A day as "2026-11-24": picked from a calendar or typed. Pages show it as a `DayField`. */
export default function DayPicker(props: DateInputProps) {
  const { t } = useTranslation();
  return (
    <DateInput
      valueFormat="ddd D MMM YYYY"
      firstDayOfWeek={1}
      dateParser={parse}
      highlightToday
      weekendDays={[]}
      popoverProps={{ shadow: 'md' }}
      ariaLabels={{ previousMonth: t('ui.day.previousMonth'), nextMonth: t('ui.day.nextMonth') }}
      {...props}
    />
  );
}
