import type { Ticket } from '../../shared/domain/visit.ts';

/** The phone page where the town publishes one, else the bare code, which staff can read. */
export function qrContent({ code }: Pick<Ticket, 'code'>, publicUrl: string | null): string {
  return publicUrl === null ? code : `${publicUrl.replace(/\/$/, '')}/t/${code}`;
}
