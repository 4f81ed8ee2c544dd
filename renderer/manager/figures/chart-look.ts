/** The size a picture is drawn in; the style sheet fits it into its place, on paper too. */
export const chartSize = { width: 640, height: 220, margin: { top: 22, right: 8, bottom: 0, left: 0 } } as const;

/** Axes: readable letters, quiet lines. */
export const axis = { tick: { fontSize: 14, fill: 'var(--ink)' }, tickLine: false, stroke: 'var(--line)' } as const;

/** A number at the end of a bar. */
export const label = { position: 'top', fontSize: 14, fill: 'var(--ink)' } as const;
