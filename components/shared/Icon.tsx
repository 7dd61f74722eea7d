import type { JSX } from 'preact';

// Drawn on a grid of 20, stroked with the colour of the text.
const PATHS = {
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 4v4M7 12v4',
  expand: 'M8 3H3v5M12 17h5v-5M3 3l6 6m8 8-6-6',
  external: 'M8 4H4v12h12v-4M11 3h6v6m0-6-8 8',
  target: 'M10 2v3m0 10v3M2 10h3m10 0h3M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8',
  bookmark: 'M5 3h10v14l-5-4-5 4z',
  bookmarkFilled: 'M5 3h10v14l-5-4-5 4z',
  pin: 'M7 3h6l-1 5 3 3H5l3-3zM10 11v6',
  chevron: 'm5 8 5 5 5-5',
  check: 'm4 10 4 4 8-8',
  close: 'm5 5 10 10M15 5 5 15',
  warning: 'M10 3 2.5 16.5h15zM10 8v4m0 2.2v.3',
  page: 'M5 2h7l4 4v12H5zM8 8h1m-1 3h5m-5 3h5',
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3m4.5 10.5L18 18',
  empty: 'M3 8l2-4h10l2 4v8H3zM3 8h4l1 3h4l1-3h4',
  lock: 'M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3',
  download: 'M10 3v9m-4-4 4 4 4-4M3 16h14',
  trash: 'M4 6h12M8 6V3h4v3M6 6l1 11h6l1-11',
  file: 'M10 12V3M6 7l4-4 4 4M3 13v4h14v-4',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons grow with the text. `px`: the size at the usual size of text. */
const rem = (px: number): string => `${px / 16}rem`;

/** A small drawing beside a text that says the same; hidden from assistive technology. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg
      class="icon"
      width={rem(size)}
      height={rem(size)}
      viewBox="0 0 20 20"
      fill={name === 'bookmarkFilled' ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark of the extension: two accounts that overlap. */
export function Logo({ size = 22 }: { size?: number }): JSX.Element {
  return (
    <svg
      class="logo"
      width={rem(size)}
      height={rem(size)}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="11.5" cy="16" r="8" class="logo__ring" />
      <circle cx="20.5" cy="16" r="8" class="logo__ring" />
      <path d="M16 9.4a8 8 0 0 1 0 13.2 8 8 0 0 1 0-13.2z" class="logo__lens" />
    </svg>
  );
}
