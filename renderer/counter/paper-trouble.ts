import type { HubClient } from '../client/hub-client.ts';
import type { ErrorsOf } from '../client/settle.ts';
import { explain, type Explanation } from './explain.ts';
import type { Words } from './use-texts.ts';

/** Everything entering a slip can answer besides taking it. */
export type PaperError = ErrorsOf<HubClient['counter']['enterPaper']>;

/** What happened and what to do now, in words about a slip where it is about the slip. */
export function paperTrouble(error: PaperError, ticket: string, t: Words): Explanation {
  switch (error.code) {
    case 'ALREADY_ENTERED':
      return { title: t('paper.ALREADY_ENTERED', error.data), rest: t('paper.ALREADY_ENTERED_rest'), tone: 'note' };
    case 'BAD_TIMES':
      return { title: t('paper.BAD_TIMES'), rest: t('paper.BAD_TIMES_rest'), tone: 'note' };
    default:
      return explain({ error, ticket, act: 'help' }, t);
  }
}
