import { identityPapers, type IdentityPaper } from './draft.ts';

/** How many papers of those that count for two are still wanted: one with a photo is enough, of the others it takes two. */
export function papersWanted(papers: readonly IdentityPaper[]): number {
  const { one }: { readonly one: readonly IdentityPaper[] } = identityPapers;
  if (papers.length === 0) return 1;
  return papers.some((paper) => one.includes(paper)) ? 0 : Math.max(0, 2 - papers.length);
}
