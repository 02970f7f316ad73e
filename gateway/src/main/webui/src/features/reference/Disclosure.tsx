import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import classes from './Disclosure.module.css';

interface DisclosureProps {
  anchor: string;
  /** Differs each time a link leads here, and opens it. */
  linked: string | undefined;
  head: ReactNode;
  children: () => ReactNode;
}

/** A heading that opens what it is about. */
export function Disclosure({ anchor, linked, head, children }: DisclosureProps) {
  const id = useId();
  const [opened, setOpened] = useState(linked !== undefined);
  const [followed, setFollowed] = useState(linked);
  if (linked !== followed) {
    setFollowed(linked);
    if (linked !== undefined) setOpened(true);
  }
  return (
    <article id={anchor} className={classes.entry}>
      <h3 className={classes.heading}>
        <button
          type="button"
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          className={classes.button}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronRight size={16} aria-hidden className={classes.arrow ?? ''} />
          <span className={classes.head}>{head}</span>
        </button>
      </h3>
      {opened && (
        <div id={id} className={classes.body}>
          {children()}
        </div>
      )}
    </article>
  );
}
