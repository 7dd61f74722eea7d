import type { JSX } from 'preact';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** One of a few choices, all in sight: radio buttons in a row. */
export function Segmented<T extends string>({
  legend,
  name,
  value,
  choices,
  onChange,
}: {
  legend: string;
  name: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
}): JSX.Element {
  return (
    <fieldset class="segmented">
      <legend class="segmented__legend">{legend}</legend>
      <div class="segmented__choices">
        {choices.map((choice) => (
          <label key={choice.value} class="segmented__choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
