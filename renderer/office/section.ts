/** The parts of the office's page. */
export const sections = ['calendar', 'notices', 'import'] as const;

/** One of the parts. */
export type Section = (typeof sections)[number];
