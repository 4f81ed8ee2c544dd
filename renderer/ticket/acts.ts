import type { RatingTopic } from '../../shared/domain/rating.ts';
import type { HubConnection } from '../client/hub-connection.ts';
import type { TicketEvent } from './event.ts';

/** What the holder of a ticket can do from here. */
export interface Acts {
  giveUp(): Promise<void>;
  rate(score: number, topic: RatingTopic): Promise<void>;
}

/** The acts with their answers as events; the new picture comes by itself. */
export function ticketActs(connection: HubConnection, code: string, happen: (event: TicketEvent) => void): Acts {
  return {
    async giveUp() {
      happen({ type: 'leaving sent' });
      const answer = await connection.call((client) => client.visit.cancel({ code }));
      if (answer.ok) return;
      if (answer.error.code === 'AT_COUNTER') {
        return happen({ type: 'leaving refused', counter: answer.error.data.counter });
      }
      happen({ type: answer.error.code === 'UNKNOWN_CODE' ? 'code unknown' : 'leaving failed' });
    },
    async rate(score, topic) {
      happen({ type: 'opinion sent', topic });
      const answer = await connection.call((client) => client.visit.rate({ code, score, topic }));
      const heard = answer.ok || answer.error.code === 'ALREADY_RATED' || answer.error.code === 'UNKNOWN_CODE';
      happen({ type: heard ? 'opinion heard' : 'opinion failed' });
    },
  };
}
