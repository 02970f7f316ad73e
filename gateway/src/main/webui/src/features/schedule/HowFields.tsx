import { SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOffered } from '@/api/interviewActions';
import type { Draft, How } from './draft';
import { VideoFields } from './public/VideoFields';

interface HowFieldsProps {
  draft: Draft;
  onChange: (changes: Partial<Draft>) => void;
  errors: Record<string, string | undefined>;
}

/** Online, on site, or at the candidate's own pace where that is offered. */
export function HowFields({ draft, onChange, errors }: HowFieldsProps) {
  const { t } = useTranslation();
  const selfPaced = useOffered().includes('SELF_PACED');
  const hows: How[] = ['ONLINE', 'OFFLINE', ...(selfPaced ? (['SELF_PACED'] as const) : [])];
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('schedule.how.label')}
        value={draft.how}
        onChange={(how) => onChange({ how })}
        data={hows.map((how) => ({ value: how, label: t(`schedule.how.${how}`) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      {draft.how === 'OFFLINE' && (
        <TextInput
          required
          maxLength={500}
          label={t('schedule.how.place')}
          description={t('schedule.how.placeHelp')}
          value={draft.place}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
          error={errors.place ?? errors.type}
        />
      )}
      {draft.how === 'ONLINE' && <VideoFields value={draft} onChange={onChange} errors={errors} />}
    </Stack>
  );
}
