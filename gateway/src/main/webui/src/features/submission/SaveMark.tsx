import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/ui/problemText';
import { clockText } from '@/ui/time';
import { useFilling } from './filling';

/** Whether what is typed is safe; only trouble is read out. */
export function SaveMark() {
  const { t } = useTranslation();
  const { draft, zone } = useFilling();
  const { state, savedAt, problem } = draft;
  if (state === 'clean' && !savedAt) return null;
  const trouble = state === 'offline' || state === 'refused';
  const pending = state === 'unsaved' || state === 'saving';
  const Glyph =
    state === 'offline' ? IconCloudOff : trouble ? IconAlertTriangle : pending ? IconCloudUp : IconCloudCheck;
  const text = () => {
    if (state === 'refused') return problemText(problem, t);
    if (trouble || pending) return t(`submission.save.${state}`);
    return t('submission.save.saved', { time: savedAt ? clockText(new Date(savedAt), zone) : '' });
  };
  return (
    <Group gap={6} wrap="nowrap" data-save={state}>
      <Glyph size={20} aria-hidden style={{ flex: 'none' }} />
      <Text
        size="sm"
        c={trouble ? 'var(--mantine-color-text)' : 'dimmed'}
        role={trouble ? 'status' : undefined}
      >
        {text()}
      </Text>
    </Group>
  );
}
