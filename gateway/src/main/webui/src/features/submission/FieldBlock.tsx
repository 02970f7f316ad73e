import type { FormField } from '@/api/submission';
import { AskedAgain } from './AskedAgain';
import { DocumentField } from './DocumentField';
import { FieldInput } from './FieldInput';
import { useFilling } from './filling';
import classes from './submission.module.css';

interface FieldBlockProps {
  field: FormField;
  error: string | undefined;
}

/** One field; where the reviewer asks for it again, with the reason. */
export function FieldBlock({ field, error }: FieldBlockProps) {
  const { view } = useFilling();
  const request = view.fieldRequests?.find(({ key }) => key === field.key);
  const help =
    request || field.help ? (
      <>
        {request && <AskedAgain reason={request.reason} />}
        {field.help}
      </>
    ) : undefined;
  const Input = field.type === 'document' ? DocumentField : FieldInput;
  return (
    <div
      className={request ? classes.asked : undefined}
      data-field={field.key}
      data-again={request ? true : undefined}
    >
      <Input field={field} help={help} error={error} />
    </div>
  );
}
