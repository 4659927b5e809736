// The drawn signs on buttons, 16 units square, in the colour of the text beside them.

const SHAPES = {
  undo: 'M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'm10 4 3 3-3 3m3-3H6.5a3.5 3.5 0 0 0 0 7H9',
  select: 'm4 2 8.5 6.2-4 .7L6.6 13 4 2Z',
  text: 'M2.5 2.5h11v11h-11zM5 5.5h6M5 8h6M5 10.5h3.5',
  picture: 'M2.5 2.5h11v11h-11zM2.5 11l3.2-3.4 2.6 2.6 2-2 3.2 3M10.6 5.4h.01',
  box: 'M2.5 3.5h11v9h-11z',
  rule: 'M2 8h12',
  thread: 'M2.5 3h4v4h-4zM9.5 9h4v4h-4zM4.5 7v2.5a1.5 1.5 0 0 0 1.5 1.5h3.5',
  guides: 'M2.5 2.5h11v11h-11zM6.2 2.5v11M9.8 2.5v11M2.5 8h11',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  import: 'M8 2.5v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M2.5 9.5v4h11v-4',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.4 10.4l3.1 3.1',
  close: 'm4 4 8 8M12 4l-8 8',
  side: 'M2.5 3h11v10h-11zM6 3v10',
  inspector: 'M2.5 3h11v10h-11zM10 3v10',
  panel: 'M2.5 3h11v10h-11zM2.5 9.5h11',
  article: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3M5.5 8h5M5.5 10.5h5',
  page: 'M3 1.8h10v12.4H3zM5 4.2h6M5 6.6h2.4M5 8.8h2.4M5 11h2.4M9 6.6h2v4.6H9z',
  facing: 'M1.5 3H8v10H1.5zM8 3h6.5v10H8z',
  over: 'M8 2.8 14 13H2L8 2.8Z',
  short: 'M2.5 4h11L8 13 2.5 4Z',
  fits: 'm3 8.5 3.2 3.2L13 4.8',
  error: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM8 5v3.6M8 11h.01',
  warning: 'M8 2.6 14.2 13H1.8L8 2.6ZM8 6.6v3M8 11.4h.01',
  note: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM8 7.4V11M8 5h.01',
  left: 'M10 3 5 8l5 5',
  right: 'm6 3 5 5-5 5',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  folder: 'M1.8 4V12.5h12.4v-7H7.6L6 4z',
  paper: 'M2.5 2.5h11v11h-11zM4.5 5h7M4.5 7.5h3M4.5 9.5h3M9.5 7.5h2v3.5h-2z',
  save: 'M2.5 2.5h9l2 2v9h-11zM5 2.5v3.5h5V2.5M5 13.5V9.5h6v4',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.2 4.5l.7 9h6.2l.7-9',
  draft: 'M2.5 12.5v1h1l8.6-8.6-1-1zM10 5l1 1',
} as const;

/** The name of a sign. */
export type IconName = keyof typeof SHAPES;

/** A drawn sign; the words beside it, or the name of its button, say what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
