import type { JSX } from 'preact';

/** A text whose parts that match `whole`, a pattern with one group around all of it, are elements of the class `className`. */
export function Unbroken({
  text,
  whole,
  className,
}: {
  text: string;
  whole: RegExp;
  className: string;
}): JSX.Element {
  return (
    <>
      {text.split(whole).map((part, i) =>
        i % 2 === 1 ? (
          <span key={i} class={className}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
