import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProviders } from '@/api/interviewActions';
import { isPasted, longestLink, usualProvider, type Video } from './video';

interface VideoFieldsProps {
  value: Video;
  onChange: (value: Video) => void;
  errors: { provider?: string | undefined; videoLink?: string | undefined };
}

/** On which video service; a single one is not asked for. */
export function VideoFields({ value, onChange, errors }: VideoFieldsProps) {
  const { t } = useTranslation();
  const offered = useProviders().data ?? [];
  if (offered.length < 2) return null;
  return (
    <>
      <Select
        label={t('schedule.how.provider')}
        allowDeselect={false}
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.provider ?? usualProvider(offered)}
        onChange={(provider) => onChange({ ...value, provider })}
        error={errors.provider}
      />
      {isPasted(value) && (
        <TextInput
          required
          type="url"
          inputMode="url"
          autoComplete="off"
          maxLength={longestLink}
          label={t('schedule.video.link')}
          description={t('schedule.video.help')}
          placeholder="https://"
          value={value.videoLink}
          onChange={(event) => onChange({ ...value, videoLink: event.currentTarget.value })}
          error={errors.videoLink}
        />
      )}
    </>
  );
}
