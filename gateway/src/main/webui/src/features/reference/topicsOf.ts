import type { Channel, EventDocument, Schema } from './documents';
import { nameOf } from './shape';

export interface Topic {
  anchor: string;
  address: string;
  purpose: string;
  key?: string;
  publisher?: string;
  partitions: number;
  /** Compacted: the last record of each key stays. */
  compacted: boolean;
  /** Milliseconds that a record is kept; of a compacted topic, that one which was followed by another is. */
  kept: number;
  /** Between services of Parley: may change without notice. */
  isPrivate: boolean;
  types: string[];
  data?: { name: string; schema: Schema };
  sample?: unknown;
}

export function topicsOf(document: EventDocument): Topic[] {
  return Object.entries(document.channels).map(([anchor, channel]) => ({
    anchor,
    address: channel.address,
    ...described(channel.description),
    ...keeping(channel),
    isPrivate: channel.address.startsWith('parley.private.'),
    ...eventsOf(document, channel),
  }));
}

/** The sentences that tell key and publisher, and the others. */
function described(description: string): Pick<Topic, 'purpose' | 'key' | 'publisher'> {
  const sentences = description.split(/(?<=\.)\s+/);
  const after = (start: string) =>
    sentences
      .find((sentence) => sentence.startsWith(start))
      ?.slice(start.length)
      .replace(/\.$/, '');
  const key = after('Key: ');
  const publisher = after('Published by ');
  return {
    purpose: sentences
      .filter((sentence) => !/^(Key: |Published by )/.test(sentence))
      .join(' ')
      .replace(/^Private: (.)/, (_, letter: string) => letter.toUpperCase()),
    ...(key && { key }),
    ...(publisher && { publisher }),
  };
}

function keeping({ bindings: { kafka } }: Channel): Pick<Topic, 'partitions' | 'compacted' | 'kept'> {
  const { 'min.compaction.lag.ms': lag, 'retention.ms': retention } = kafka.topicConfiguration;
  return { partitions: kafka.partitions, compacted: lag !== undefined, kept: Number(lag ?? retention) };
}

function eventsOf({ components }: EventDocument, { messages = {} }: Channel) {
  const found = Object.values(messages).flatMap(
    ({ $ref }) => components.messages[nameOf({ $ref }) ?? ''] ?? [],
  );
  const types = found.map(({ name }) => name);
  const reference = found[0]?.payload.allOf.find((part) => part.properties?.data)?.properties?.data;
  const name = reference && nameOf(reference);
  const schema = name && components.schemas[name];
  return schema ? { types, data: { name, schema }, sample: schema.examples?.[0] } : { types };
}

/** "7 days", "24 hours", "10 minutes" */
export function lasting(milliseconds: number): { unit: 'days' | 'hours' | 'minutes'; count: number } {
  const hours = milliseconds / 3_600_000;
  if (hours > 24) return { unit: 'days', count: hours / 24 };
  return hours >= 1 ? { unit: 'hours', count: hours } : { unit: 'minutes', count: milliseconds / 60_000 };
}
