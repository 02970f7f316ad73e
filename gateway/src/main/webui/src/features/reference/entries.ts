import type { ApiDocument, Operation, Schemas } from './documents';

export const services = [
  'scheduling',
  'invite',
  'meeting',
  'verification',
  'notification',
  'gateway',
] as const;

export type Service = (typeof services)[number];

export const fileOf = (service: Service) => `openapi/${service}.json`;

/** An operation with where it stands. */
export interface Entry {
  /** What a link ends with: the operation's id; of one that several services have, with the service before it. */
  anchor: string;
  service: Service;
  method: string;
  path: string;
  operation: Operation;
  schemas: Schemas;
  /** The gateway hands nothing on to it. */
}

export interface Group {
  service: Service;
  entries: Entry[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

export function entriesOf(documents: Record<Service, ApiDocument>): Entry[] {
  const found = services.flatMap((service) => entriesOfOne(service, documents[service]));
  const ids = found.map(({ anchor }) => anchor);
  return found.map((entry) => ({
    ...entry,
    anchor:
      ids.indexOf(entry.anchor) === ids.lastIndexOf(entry.anchor)
        ? entry.anchor
        : `${entry.service}-${entry.anchor}`,
  }));
}

function entriesOfOne(service: Service, { paths, components }: ApiDocument): Entry[] {
  return Object.entries(paths)
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([path, operations]) =>
      methods.flatMap((method) => {
        const operation = operations[method];
        if (!operation) return [];
        const { operationId: anchor } = operation;
        return [
          {
            anchor,
            service,
            method: method.toUpperCase(),
            path,
            operation,
            schemas: components.schemas,
          },
        ];
      }),
    );
}

/** Those that have every word in method, path, id or summary, by service; services without any are left out. */
export function grouped(entries: Entry[], search: string): Group[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ method, path, operation: { operationId, summary } }) => {
    const text = [method, path, operationId, summary].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return services
    .map((service) => ({ service, entries: found.filter((entry) => entry.service === service) }))
    .filter(({ entries: some }) => some.length > 0);
}

/** The entry that a link ends with; the bare id of an operation of several services stands for the first. */
export function linked(entries: Entry[], wanted: string): Entry | undefined {
  return (
    entries.find(({ anchor }) => anchor === wanted) ??
    entries.find(({ operation }) => operation.operationId === wanted)
  );
}

/** Who may call it: the roles, if it takes any. */
export function rolesOf({ security = [] }: Operation): string[] {
  return security.flatMap((scheme) => Object.values(scheme).flat());
}
