import type { UseFormReturnType } from '@mantine/form';
import type { UseMutationResult } from '@tanstack/react-query';
import { fieldErrors } from './fieldErrors';
import { toastDone } from './toast';

interface SaveFormOptions<V extends Record<string, unknown>, B, R> {
  form: UseFormReturnType<V>;
  save: UseMutationResult<R, Error, B>;
  /** What is sent of the values. */
  request: (values: V) => B;
  /** What the toast says of what came back. */
  done: (saved: R) => string;
  /** Whether something that exists is edited: its drawer keeps the values, a creating one is emptied. */
  editing: boolean;
  onClose: () => void;
}

/** A form in a drawer: send, say so, close; refused values are told at their fields. */
export function useSaveForm<V extends Record<string, unknown>, B, R>(options: SaveFormOptions<V, B, R>) {
  const { form, save, request, done, editing, onClose } = options;
  return form.onSubmit((values) =>
    save.mutate(request(values), {
      onSuccess: (saved) => {
        toastDone(done(saved));
        onClose();
        if (editing) form.setInitialValues(form.getValues());
        else form.reset();
        save.reset();
      },
      onError: (error) => form.setErrors(fieldErrors(error)),
    }),
  );
}
