/** What a visitor needs at the counter. Shown to staff, never on a display. */
export const needs = ['wheelchair', 'hearing', 'vision', 'interpreter', 'children', 'privacy'] as const;

/** One of the needs. */
export type Need = (typeof needs)[number];

/** Why somebody goes before the others: a closed list, nothing written about a person. */
export const priorityReasons = ['unwell', 'pregnant', 'disability', 'children', 'appointment', 'our-mistake'] as const;

/** One of the reasons. */
export type PriorityReason = (typeof priorityReasons)[number];
