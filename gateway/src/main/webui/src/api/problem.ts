import type { Scheduling } from './schemas';

/** A rule that is broken. Its field is absent when it is about the whole. */
export type FieldProblem = Scheduling['FieldProblem'];

/** The body of a refused request (RFC 9457), or what else stands in its place when not Parley has answered. */
export type ProblemBody = Partial<Scheduling['Problem']>;

/** A request that the server refused, or that never reached it (`code` is then `network`). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: FieldProblem[];
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody, retryAfter?: number) {
    const code = codeOf(status, body);
    super(body.detail ?? body.title ?? code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.detail = body.detail ?? '';
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.requestId = body.requestId;
    this.retryAfter = retryAfter;
    this.body = body;
  }

  /** Nobody knows whether the server has acted on it. */
  get unanswered(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}

function codeOf(status: number, body: ProblemBody): string {
  if (body.code) return body.code;
  const last = body.type?.split('/').at(-1);
  if (last && last !== 'about:blank') return last;
  if (status === 0) return 'network';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  return status === 502 || status === 503 || status === 504 ? 'overloaded' : 'internal';
}

export async function problemOf(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After') ?? NaN);
  const body = await parse(response);
  return new Problem(response.status, body, Number.isFinite(retryAfter) ? retryAfter : undefined);
}

async function parse(response: Response): Promise<ProblemBody> {
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return {};
  try {
    return (await response.json()) as ProblemBody;
  } catch {
    return {};
  }
}

export function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(0, { code: 'network', detail: error instanceof Error ? error.message : String(error) });
}
