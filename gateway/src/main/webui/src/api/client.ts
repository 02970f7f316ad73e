import type { Client } from 'openapi-fetch';
import { hearServerClock } from './serverClock';
import { once } from './once';
import { Problem, problemOf } from './problem';
import type { Paths } from './schemas';
import { sessionExpired } from './sessionExpiry';

/** The options of a call: what the operation's types allow, and how it is sent. */
interface Call extends Pick<RequestInit, 'signal' | 'keepalive'> {
  params?: { path?: Record<string, string>; query?: object; header?: Record<string, string> };
  body?: unknown;
  headers?: Record<string, string>;
  /** A candidate's request: a 401 is no expired staff session. */
  candidate?: boolean;
  /** Each call is a wish of its own, however soon it follows another. */
  repeatable?: boolean;
}

type QueryValue = string | number | boolean | string[] | undefined | null;

/** A list is sent as one parameter per value, and what is empty not at all. */
export function queryText(query: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, QueryValue][]) {
    if (Array.isArray(value)) value.forEach((each) => search.append(name, each));
    else if (value !== undefined && value !== null && value !== '') {
      search.set(name, String(value));
    }
  }
  return search.toString();
}

function addressOf(path: string, { path: named = {}, query = {} }: NonNullable<Call['params']> = {}): string {
  const filled = path.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''));
  const text = queryText(query);
  return text ? `${filled}?${text}` : filled;
}

const operations = (method: string) => async (path: string, call?: Call) => ({
  data: await deliver(method, path, call ?? {}),
});

/**
 * Calls every operation by its path; what is refused is thrown as a {@link Problem}. Of openapi-fetch these are the
 * types alone: what it does beside weighs more than candidates' pages may.
 */
export const api = {
  GET: operations('GET'),
  PUT: operations('PUT'),
  POST: operations('POST'),
  DELETE: operations('DELETE'),
} as unknown as Pick<Client<Paths>, 'GET' | 'PUT' | 'POST' | 'DELETE'>;

/** What an operation has answered. */
export const answer = <T>(call: Promise<{ data?: T }>): Promise<T> => call.then(({ data }) => data as T);

/** A change is sent once, however often its button was clicked; what creates or sends has a key that says so. */
function deliver(method: string, path: string, call: Call): Promise<unknown> {
  const { body = method === 'POST' ? {} : undefined, params, signal, repeatable } = call;
  const url = addressOf(path, params);
  const sent = body === undefined || body instanceof Blob ? body : JSON.stringify(body);
  if (method === 'GET' || repeatable || signal || body instanceof Blob) return send(method, url, sent, call);
  const request = [method, url, sent as string | undefined].join(' ');
  return once(request, (key) => send(method, url, sent, call, method === 'POST' ? key : undefined));
}

async function send(
  method: string,
  url: string,
  body: BodyInit | undefined,
  { candidate, headers, params, signal, keepalive }: Call,
  idempotencyKey?: string,
): Promise<unknown> {
  const response = await reach(url, {
    method,
    headers: {
      Accept: 'application/json, application/problem+json',
      ...(method !== 'GET' && { 'X-Parley': '1' }),
      ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...params?.header,
      ...headers,
    },
    body: body ?? null,
    signal: signal ?? null,
    credentials: 'same-origin',
    redirect: 'manual',
    keepalive: keepalive ?? false,
  });
  if (response.ok) return content(response);
  if (response.status === 401 && !candidate) sessionExpired.set(true);
  throw await problemOf(response);
}

async function content(response: Response): Promise<unknown> {
  if (response.status === 204 || response.headers.get('Content-Length') === '0') return undefined;
  return response.json();
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    hearServerClock(response.headers.get('X-Server-Time'));
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, { code: 'network' });
  }
}

/** Whether the server answers at all, whatever it says. */
export const reachable = (): Promise<boolean> =>
  fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
