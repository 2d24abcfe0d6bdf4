import { useId } from 'react';

type Choice<T extends string> = { readonly value: T; readonly label: string; readonly hint?: string };

type Props<T extends string> = {
  readonly legend: string;
  /** The legend is said to those who cannot see, and not shown. */
  readonly bare?: boolean;
  readonly choices: readonly Choice<T>[];
  /** `null`: nothing is chosen yet. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
};

/** A question with few answers, all of them in sight. */
export function Choices<T extends string>({ legend, bare = false, choices, value, onChange }: Props<T>) {
  const id = useId();
  return (
    <fieldset className="choices">
      <legend className={bare ? 'sr-only' : 'choices-legend'}>{legend}</legend>
      {choices.map((choice) => (
        <div className="choice" key={choice.value}>
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={id}
            checked={value === choice.value}
            aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
            {choice.hint ? (
              <span className="field-hint" id={`${id}-${choice.value}-hint`}>
                {choice.hint}
              </span>
            ) : null}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
