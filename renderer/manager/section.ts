/** The parts of the manager's page. */
export const sections = ['house', 'figures', 'paper'] as const;

/** One of the parts. */
export type Section = (typeof sections)[number];
