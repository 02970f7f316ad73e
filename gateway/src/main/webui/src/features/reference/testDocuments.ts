import { readFileSync } from 'node:fs';
import type { ApiDocument, EventDocument } from './documents';
import { fileOf, services, type Service } from './entries';

/** A file as the page fetches it; `npm run api` writes it. */
export const textOf = (file: string) => readFileSync(`public/docs/${file}`, 'utf8');

export const events = () => JSON.parse(textOf('asyncapi.json')) as EventDocument;

export const documents = () =>
  Object.fromEntries(
    services.map((service) => [service, JSON.parse(textOf(fileOf(service))) as ApiDocument]),
  ) as Record<Service, ApiDocument>;
