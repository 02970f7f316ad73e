import classes from './Method.module.css';

export const Method = ({ method }: { method: string }) => (
  <span className={classes.method} data-method={method}>
    {method}
  </span>
);
