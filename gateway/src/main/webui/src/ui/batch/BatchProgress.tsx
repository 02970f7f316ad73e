import { Progress, Text } from '@mantine/core';
import { BatchRows } from './BatchRows';
import type { BatchLine } from './batchLine';

interface BatchProgressProps {
  label: string;
  /** How far it is, in words. */
  status: string;
  settled: number;
  total: number;
  lines: BatchLine[];
}

/** How far a batch is, and what became of each row. */
export function BatchProgress({ label, status, settled, total, lines }: BatchProgressProps) {
  return (
    <>
      <Text size="sm" fw={600} role="status">
        {status}
      </Text>
      <Progress value={total === 0 ? 100 : (100 * settled) / total} aria-label={label} />
      {lines.length > 0 && <BatchRows lines={lines} />}
    </>
  );
}
