import type { Stop } from '../../../shared/domain/visit.ts';
import type { MyPart } from '../my-part.ts';
import type { Assist } from './assist.ts';

/** The visitor at the counter if the guide is theirs; null = it is for somebody without a ticket, or they are gone. */
export function hereOf({ visit }: Pick<Assist, 'visit'>, { here }: Pick<MyPart, 'here'>): Stop | null {
  return here && here.visitId === visit ? here : null;
}
