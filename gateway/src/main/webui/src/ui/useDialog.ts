import { useSearchParams } from 'react-router';

/** The open dialog is part of the address (`?do=outcome`), so that any page can lead straight to it. */
export function useDialog() {
  const [parameters, setParameters] = useSearchParams();
  const set = (name: string | undefined) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        if (name) next.set('do', name);
        else next.delete('do');
        return next;
      },
      { replace: true },
    );
  const current = parameters.get('do');
  return {
    is: (name: string) => current === name,
    open: (name: string) => () => set(name),
    close: () => set(undefined),
  };
}
