import { Radio, Group, Stack, Text } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/types';
import { later, useSoon } from '@/ui/later';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { useZone } from '@/ui/useZone';
import { FreeTimePicker } from '../FreeTimePicker';
import type { When, WhenKind } from './when';

const AskFields = later(() => import('../AskFields'));
const SlotPicker = later(() => import('../SlotPicker'));
const TimeFields = later(() => import('../TimeFields'));

const soon = [SlotPicker, TimeFields, AskFields];

interface WhenPickerProps {
  value: When;
  onChange: (when: When) => void;
  kinds: readonly WhenKind[];
  interviewerIds: string[];
  /** The candidate, whose clock is shown beside. */
  other?: { name: string; zone: string } | undefined;
  error?: string | undefined;
  whoseError?: string | undefined;
  /** Slots that the server offers instead of one that is full. */
  alternatives?: Slot[];
  noticeMinutes?: number | undefined;
}

const usualMinutes = 45;
const usualNotice = 120;

export function WhenPicker(props: WhenPickerProps) {
  const { value, onChange, kinds, other, interviewerIds, error } = props;
  const { t } = useTranslation();
  const zone = useZone();
  useSoon(soon);
  const choose = (kind: string) => {
    if (kind === value.kind) return;
    if (kind === 'free') onChange({ kind: 'free', minutes: usualMinutes });
    if (kind === 'slot') onChange({ kind: 'slot' });
    if (kind === 'later') onChange({ kind: 'later' });
    if (kind === 'ask') onChange({ kind: 'ask', whose: [] });
    if (kind === 'time') onChange({ kind: 'time', day: null, time: '', minutes: usualMinutes, zone });
  };
  return (
    <Stack gap="md">
      <Radio.Group aria-label={t('schedule.when.label')} value={value.kind} onChange={choose}>
        <Group gap="md">
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={t(`schedule.when.kind.${kind}`)} />
          ))}
        </Group>
      </Radio.Group>
      {value.kind === 'free' && (
        <FreeTimePicker
          value={value}
          onChange={onChange}
          onOtherTime={() => choose('time')}
          interviewerIds={interviewerIds}
          other={other}
          noticeMinutes={props.noticeMinutes ?? usualNotice}
        />
      )}
      <Suspense fallback={<SkeletonRows rows={2} />}>
        {value.kind === 'slot' && (
          <SlotPicker
            {...props}
            value={value.slot}
            onChange={(slot) => onChange({ kind: 'slot', slot })}
            onOtherTime={() => choose('time')}
          />
        )}
        {value.kind === 'time' && <TimeFields value={value} onChange={onChange} other={other} />}
        {value.kind === 'ask' && (
          <AskFields
            value={value}
            onChange={onChange}
            panel={interviewerIds}
            name={other?.name}
            error={props.whoseError}
          />
        )}
      </Suspense>
      {value.kind === 'later' && <Text c="dimmed">{t('schedule.when.laterHelp')}</Text>}
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" id="when-error">
          {error}
        </Text>
      )}
    </Stack>
  );
}
