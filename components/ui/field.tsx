import { useId, type ComponentProps, type ReactNode } from 'react';
import { useText } from '../deps';

type Labelled = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Why it cannot be saved as it is; amber, never red. */
  readonly problem?: string | undefined;
  /** The label is said to those who cannot see, and not shown. */
  readonly bare?: boolean;
};

type Wiring = { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true };

export function TextField({ label, hint, problem, bare, className = '', ...rest }: Labelled & ComponentProps<'input'>) {
  const full = useFull(rest);
  return (
    <Field {...{ label, hint, problem: problem || full, bare }}>
      {(wiring) => (
        <input type="text" autoComplete="off" className={`input ${className}`.trim()} {...rest} {...wiring} />
      )}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  problem,
  bare,
  className = '',
  ...rest
}: Labelled & ComponentProps<'textarea'>) {
  const full = useFull(rest);
  return (
    <Field {...{ label, hint, problem: problem || full, bare }}>
      {(wiring) => <textarea rows={3} className={`input ${className}`.trim()} {...rest} {...wiring} />}
    </Field>
  );
}

/** What a browser cuts off, it cuts in silence: where a field is full, it says so. */
function useFull({ value, maxLength }: Pick<ComponentProps<'input'>, 'value' | 'maxLength'>): string | undefined {
  const { common } = useText();
  return typeof value === 'string' && maxLength !== undefined && value.length >= maxLength
    ? common.cut(maxLength)
    : undefined;
}

export type Option = { readonly value: string; readonly label: string };

type SelectProps = Labelled & Omit<ComponentProps<'select'>, 'children'> & { readonly options: readonly Option[] };

export function Select({ label, hint, problem, bare, options, className = '', ...rest }: SelectProps) {
  return (
    <Field {...{ label, hint, problem, bare }}>
      {(wiring) => (
        <select className={`input ${className}`.trim()} {...rest} {...wiring}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type FieldProps = { readonly [K in keyof Labelled]: Labelled[K] | undefined } & {
  readonly children: (wiring: Wiring) => ReactNode;
};

function Field({ label, hint, problem, bare, children }: FieldProps) {
  const id = useId();
  const described = problem || hint ? { 'aria-describedby': `${id}-more` } : {};
  return (
    <div className="field">
      <label className={bare ? 'sr-only' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      {children({ id, ...described, ...(problem ? { 'aria-invalid': true as const } : {}) })}
      {problem || hint ? (
        <p id={`${id}-more`} className={problem ? 'field-problem' : 'field-hint'}>
          {problem || hint}
        </p>
      ) : null}
    </div>
  );
}
