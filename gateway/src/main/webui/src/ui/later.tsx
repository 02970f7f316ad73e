import { createElement, lazy, useEffect, useState, type ComponentType, type ReactElement } from 'react';

/** A component that the page does not wait for. */
export interface Later<P> {
  (props: P): ReactElement;
  /** Brings it here, so that it is shown without a wait; says whether that worked. */
  fetch: () => Promise<boolean>;
}

/** Shown at once when it is here already; else the next `Suspense` waits for it. */
export function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): Later<P> {
  let here: ComponentType<P> | undefined;
  const bring = async () => {
    const module = await load();
    here = module.default;
    return module;
  };
  const awaited: ComponentType<P> = lazy(bring);
  function Later(props: P) {
    const [shown] = useState(() => here ?? awaited);
    return createElement(shown, props);
  }
  // Whoever shows it learns of the failure.
  const fetch = () =>
    bring().then(
      () => true,
      () => false,
    );
  return Object.assign(Later, { fetch });
}

type Fetched = Pick<Later<never>, 'fetch'>;

/** Long enough for the page's own requests to go first. */
const stands = 1_000;
const again = 10_000;

/** Brings what the page may open, once the page stands. The list has to be the same at every call. */
export function useSoon(parts: readonly Fetched[]) {
  useEffect(() => {
    const timer = window.setTimeout(() => parts.forEach((part) => void part.fetch()), stands);
    return () => window.clearTimeout(timer);
  }, [parts]);
}

/** Whether it is here: brought once the page stands, and tried again until it is. */
export function useArrived(part: Fetched): boolean {
  const [arrived, setArrived] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(bring, stands);
    let left = false;
    async function bring() {
      const here = await part.fetch();
      if (left) return;
      if (here) setArrived(true);
      else timer = window.setTimeout(bring, again);
    }
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, [part]);
  return arrived;
}
