/** Ids of the four fills of one picture: told apart without colour. */
export interface BarFills {
  readonly solid: string;
  readonly open: string;
  readonly striped: string;
  readonly crossed: string;
}

/** The fills for a picture with this id. */
export function barFills(id: string): BarFills {
  const name = id.replaceAll(/[^\w-]/g, '');
  return {
    solid: 'var(--accent)',
    open: 'var(--surface)',
    striped: `url(#striped-${name})`,
    crossed: `url(#crossed-${name})`,
  };
}

/** The patterns behind the fills; they belong into the picture itself. */
export function FillPatterns({ fills }: { readonly fills: BarFills }) {
  const idOf = (fill: string): string => fill.slice('url(#'.length, -1);
  return (
    <defs>
      <pattern
        id={idOf(fills.striped)}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--surface)" />
        <rect width="2.500" height="6" fill="var(--accent)" />
      </pattern>
      <pattern
        id={idOf(fills.crossed)}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--surface)" />
        <rect width="2.500" height="6" fill="var(--accent)" />
        <rect width="6" height="2.500" fill="var(--accent)" />
      </pattern>
    </defs>
  );
}
