import { useLocation, useNavigate, useSearchParams } from 'react-router';

/**
 * From one page to the next by cursor, which costs the same at any depth. The way back is the browser's own; a page
 * that was opened by its address goes back to the first.
 */
export function usePages() {
  const navigate = useNavigate();
  const location = useLocation();
  const [parameters] = useSearchParams();
  const page = Math.max(1, Number(parameters.get('page')) || 1);
  const turned = (location.state as { turned?: boolean } | null)?.turned === true;

  const to = (cursor: string | undefined, number: number, state?: object) => {
    const search = new URLSearchParams(parameters);
    search.delete('cursor');
    search.delete('page');
    if (cursor) search.set('cursor', cursor);
    if (number > 1) search.set('page', String(number));
    void navigate({ search: search.toString() }, { state });
  };
  return {
    page,
    cursor: parameters.get('cursor') ?? undefined,
    next: (cursor: string) => to(cursor, page + 1, { turned: true }),
    previous: () => (turned ? void navigate(-1) : to(undefined, 1)),
  };
}
