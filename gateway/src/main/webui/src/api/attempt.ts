import { useState } from 'react';
import { Problem } from './problem';

/**
 * One idempotency key per intent: kept while the outcome of the same body is unknown (network, gateway),
 * a new one as soon as the server has answered or the body has changed.
 */
export class Attempt {
  #body = '';
  #key = '';

  async run<T>(body: unknown, send: (idempotencyKey: string) => Promise<T>): Promise<T> {
    const text = JSON.stringify(body);
    if (!this.#key || text !== this.#body) {
      this.#body = text;
      this.#key = crypto.randomUUID();
    }
    try {
      const answer = await send(this.#key);
      this.#key = '';
      return answer;
    } catch (error) {
      if (!(error instanceof Problem && error.unanswered)) this.#key = '';
      throw error;
    }
  }
}

export function useAttempt(): Attempt {
  return useState(() => new Attempt())[0];
}
