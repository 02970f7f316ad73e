import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { doubleClick } from './once';

interface WriteOptions<R, V, C> extends UseMutationOptions<R, Error, V, C> {
  /** Others may run beside it: the rows of a list, switches, what is saved while somebody types. */
  beside?: boolean;
  /** Which inputs only ask and change nothing: these may be asked again at once. */
  asks?: (input: V) => boolean;
}

/**
 * What a form or a button sends: the one way to change something, so that it is done once however often it is clicked.
 * While it runs, another call is not made: it gets the answer of the first, and its callbacks are not called. The same
 * holds for a repetition within a second of the success, while the page still turns to what comes next. `mutate` and
 * `mutateAsync` stay the same functions from render to render.
 */
export function useWrite<R, V = void, C = unknown>(
  options: WriteOptions<R, V, C>,
): UseMutationResult<R, Error, V, C> {
  const { beside = false, asks, ...rest } = options;
  const mutation = useMutation<R, Error, V, C>(rest);
  const [sending] = useState(() => new Sending<R>());
  const { mutateAsync } = mutation;
  const latestAsks = useRef(asks);
  useLayoutEffect(() => {
    latestAsks.current = asks;
  });

  const send = useCallback(
    (...call: Parameters<typeof mutateAsync>): Promise<R> => {
      const text = JSON.stringify(call[0]) ?? '';
      const earlier = sending.repeated(text, beside, latestAsks.current?.(call[0] as V) ?? false);
      return earlier ?? sending.start(text, mutateAsync(...call));
    },
    [sending, mutateAsync, beside],
  );
  const mutate = useCallback(
    (...call: Parameters<typeof mutateAsync>) => void send(...call).catch(() => undefined),
    [send],
  );
  return { ...mutation, mutate, mutateAsync: send };
}

/** The last thing that was sent, for as long as another call may be its repetition. */
class Sending<R> {
  #text = '';
  #answer: Promise<R> | undefined;
  #runs = false;

  start(text: string, answer: Promise<R>): Promise<R> {
    this.#text = text;
    this.#answer = answer;
    this.#runs = true;
    const over = () => {
      if (this.#answer === answer) this.#answer = undefined;
    };
    answer.then(() => {
      if (this.#answer === answer) this.#runs = false;
      setTimeout(over, doubleClick);
    }, over);
    return answer;
  }

  repeated(text: string, beside: boolean, asks: boolean): Promise<R> | undefined {
    const same = text === this.#text;
    const repeats = this.#runs ? same || !beside : same && !asks;
    return repeats ? this.#answer : undefined;
  }
}
