import type { ParseKeys } from 'i18next';

/** Looks a text of plans up in the reader's language, as a label. */
export type PlanTexts = (
  key: `plan:${ParseKeys<'plan'>}`,
  values?: Readonly<Record<string, string | number>>,
) => string;
