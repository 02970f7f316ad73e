import { IconAntennaBars2, IconAntennaBars4, IconAntennaBars5 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Quality } from '../quality';

const looks = {
  good: { Icon: IconAntennaBars5, color: 'var(--mantine-color-teal-6)' },
  fair: { Icon: IconAntennaBars4, color: 'var(--mantine-color-yellow-7)' },
  poor: { Icon: IconAntennaBars2, color: 'var(--mantine-color-red-6)' },
};

export function QualityIcon({ quality }: { quality: Quality }) {
  const { t } = useTranslation();
  const { Icon, color } = looks[quality];
  const text = t(`room.quality.${quality}`);
  return (
    <span role="img" aria-label={text} title={text} style={{ display: 'inline-flex' }} data-quality={quality}>
      <Icon size={20} color={color} aria-hidden />
    </span>
  );
}
