import { useTranslation } from 'react-i18next';
import { Code } from './Code';
import classes from './Members.module.css';
import type { Limit, Member, Shape } from './shape';

/** Below this depth members are shown when asked for. */
const shown = 2;

export function Members({ members, depth = 0 }: { members: Member[]; depth?: number }) {
  return (
    <ul className={classes.list}>
      {members.map(({ name, required, shape }) => (
        <li key={name}>
          <Named name={name} required={required} shape={shape} />
          <Inside shape={shape} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

interface NamedProps {
  name: string;
  required: boolean;
  shape: Shape;
  /** Of a parameter: where it is sent. */
  place?: string;
}

/** What is known of one member or parameter, without what is inside of it. */
export function Named({ name, required, shape, place }: NamedProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.line}>
        <code className={classes.name}>{name}</code>
        {place && <span className={classes.place}>{place}</span>}
        <span className={classes.type}>{shape.type}</span>
        <span className={required ? classes.required : classes.optional}>
          {t(required ? 'reference.member.required' : 'reference.member.optional')}
        </span>
      </div>
      <Details shape={shape} />
    </>
  );
}

/** Description, values and limits. */
export function Details({ shape: { description, values, limits } }: { shape: Shape }) {
  const { t } = useTranslation();
  return (
    <>
      {description && <div className={classes.text}>{description}</div>}
      {values.length > 0 && (
        <div className={classes.values}>
          <span>{t('reference.member.values')}</span>
          {values.map((value) => (
            <Code key={value}>{value}</Code>
          ))}
        </div>
      )}
      {limits.length > 0 && (
        <div className={classes.values}>
          {limits.map((limit) => (
            <Said key={limit.kind} limit={limit} />
          ))}
        </div>
      )}
    </>
  );
}

const verbatim = ['pattern', 'default', 'example'];

function Said({ limit: { kind, value } }: { limit: Limit }) {
  const { t } = useTranslation();
  return (
    <span>
      {t(`reference.limit.${kind}`, { value })} {verbatim.includes(kind) && <Code>{value}</Code>}
    </span>
  );
}

/** The members of an object, of a list's items, of a map's values, or of each choice. */
export function Inside({ shape, depth }: { shape: Shape; depth: number }) {
  const { t } = useTranslation();
  const { members, choices, repeated, type } = shape;
  if (repeated) return <div className={classes.text}>{t('reference.member.repeated')}</div>;
  return (
    <>
      {members.length > 0 && (
        <details open={depth < shown} className={classes.inside}>
          <summary>
            {type === 'object'
              ? t('reference.member.count', { count: members.length })
              : t('reference.member.countOf', { count: members.length, name: type })}
          </summary>
          <Members members={members} depth={depth} />
        </details>
      )}
      {choices.map((choice) => (
        <Inside key={choice.type} shape={choice} depth={depth} />
      ))}
    </>
  );
}
