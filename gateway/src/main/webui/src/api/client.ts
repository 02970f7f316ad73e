import { hearServerClock } from './serverClock';
import { once } from './once';
import { Problem, problemOf } from './problem';
import { sessionExpired } from './sessionExpiry';

/** A list is sent as one parameter per value. */
type QueryValue = string | number | boolean | string[] | undefined | null;
export type QueryParameters = Record<string, QueryValue>;

export interface RequestOptions {
  query?: QueryParameters;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** A candidate's request: a 401 is no expired staff session. */
  candidate?: boolean;
  /** Each call is a wish of its own, however soon it follows another. */
  repeatable?: boolean;
  /** Goes through even while the page is left. */
  keepalive?: boolean;
}

const base = '/api/v1';

export function urlOf(path: string, query: QueryParameters = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) value.forEach((each) => search.append(name, each));
    else if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `${base}${path}${text ? `?${text}` : ''}`;
}

async function send<T>(
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions,
  idempotencyKey?: string,
): Promise<T> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    ...options.headers,
  };
  if (method !== 'GET') headers['X-Parley'] = '1';
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  if (body !== undefined && !headers['Content-Type']) headers['Content-Type'] = 'application/json';
  const raw = typeof body === 'string' || body instanceof Blob;
  const sent = body === undefined ? null : raw ? body : JSON.stringify(body);

  const response = await reach(urlOf(path, options.query), {
    method,
    headers,
    body: sent,
    signal: options.signal ?? null,
    credentials: 'same-origin',
    redirect: 'manual',
    keepalive: options.keepalive ?? false,
  });
  if (response.ok) return (await content(response)) as T;
  if (response.status === 401 && !options.candidate) sessionExpired.set(true);
  throw await problemOf(response);
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

async function content(response: Response): Promise<unknown> {
  if (response.status === 204 || response.headers.get('Content-Length') === '0') return undefined;
  return response.json();
}

/** A change is sent once, however often its button was clicked; what creates or sends has a key that says so. */
function change<T>(method: string, path: string, body: unknown, options: RequestOptions): Promise<T> {
  const own = options.repeatable || options.signal || body instanceof Blob;
  if (own) return send<T>(method, path, body, options);
  const request = [method, urlOf(path, options.query), JSON.stringify(body)].join(' ');
  return once(request, (key) => send<T>(method, path, body, options, method === 'POST' ? key : undefined));
}

export const api = {
  get: <T>(path: string, query?: QueryParameters, options: RequestOptions = {}) =>
    send<T>('GET', path, undefined, { ...options, query: { ...query, ...options.query } }),
  post: <T>(path: string, body?: unknown, options: RequestOptions = {}) =>
    change<T>('POST', path, body ?? {}, options),
  put: <T>(path: string, body: unknown, options: RequestOptions = {}) =>
    change<T>('PUT', path, body, options),
  delete: <T>(path: string, options: RequestOptions = {}) => change<T>('DELETE', path, undefined, options),
};
