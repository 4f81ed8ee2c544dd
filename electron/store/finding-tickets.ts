import type { Kysely } from 'kysely';
import type { FoundTicket } from '../../shared/domain/found-ticket.ts';
import type { Visits } from '../ports/visits.ts';
import { fixedQuery } from './fixed-query.ts';
import type { Tables } from './tables.ts';

/** Finding visits by what somebody knows of them: number, code, or line and time of arrival. */
export function findingTickets(db: Kysely<Tables>): Pick<Visits, 'byNumber' | 'byCode' | 'find'> {
  const idBy = async (text: string, parameters: readonly (string | number)[]): Promise<string | null> =>
    (await fixedQuery<{ id: string }>(db, text, parameters))[0]?.id ?? null;
  return {
    byNumber: (...key) => idBy('select id from visits where businessDay = ? and letter = ? and number = ?', key),
    byCode: (code) => idBy('select id from visits where code = ?', [code]),
    async find({ businessDay, line, from, to }) {
      const found = await fixedQuery<FoundTicket>(db, FIND, [businessDay, from, to]);
      return found.filter((ticket) => line === null || ticket.line === line);
    },
  };
}

/** The stop a visit is at, else the last one of its way. */
const FIND = `select visits.id as visitId, visits.ticket, visits.arrivedAt, stops.line, stops.errand, stops.state
  from visits join stops on stops.id = (
    select one.id from stops as one where one.visit = visits.id and one.id between visits.id || '.' and visits.id || '.~'
    order by one.state in ('waiting', 'called', 'serving', 'held', 'absent') desc, one.place desc limit 1)
  where visits.businessDay = ? and visits.arrivedAt between ? and ? order by visits.arrivedAt`;
