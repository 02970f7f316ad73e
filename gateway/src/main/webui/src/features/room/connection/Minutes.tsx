import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QualityPerson } from '@/api/quality';
import { clockText } from '@/ui/time';
import { useZone } from '@/ui/useZone';
import classes from './minutes.module.css';

interface MinutesProps {
  minutes: QualityPerson['minutes'];
  /** The first and last minute in which anybody measured, so that all people's bars stand below each other. */
  span: { from: number; to: number };
}

const heights = { GOOD: 3, FAIR: 2, POOR: 1 };
const minute = 60_000;

/** A bar per minute: the higher, the better. */
export function Minutes({ minutes, span }: MinutesProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const count = (grade: keyof typeof heights) => minutes.filter((each) => each.grade === grade).length;
  const width = (span.to - span.from) / minute + 1;
  return (
    <div>
      <svg
        role="img"
        aria-label={t('room.connection.minutes', {
          count: minutes.length,
          good: count('GOOD'),
          fair: count('FAIR'),
          poor: count('POOR'),
        })}
        className={classes.bars}
        viewBox={`0 0 ${Math.max(width, 20)} 3`}
        preserveAspectRatio="none"
      >
        {minutes.map(({ at, grade }) => (
          <rect
            key={at}
            className={classes[grade]}
            x={(Date.parse(at) - span.from) / minute + 0.05}
            y={3 - heights[grade]}
            width={0.9}
            height={heights[grade]}
          />
        ))}
      </svg>
      <Group justify="space-between" aria-hidden>
        <Text size="xs" c="dimmed">
          {clockText(new Date(span.from), zone)}
        </Text>
        {width >= 20 && (
          <Text size="xs" c="dimmed">
            {clockText(new Date(span.to + minute), zone)}
          </Text>
        )}
      </Group>
    </div>
  );
}
