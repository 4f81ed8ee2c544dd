import { eventIterator, type } from '@orpc/contract';
import * as z from 'zod';
import type { DeskView } from '../domain/desk-view.ts';
import type { Stop, StopState } from '../domain/visit.ts';
import type { Live } from '../domain/live.ts';
import { counterNumber, id, operation } from './base.ts';

const staff = () => operation('counter').errors({ NO_COUNTER: {} });

/** An action on one stop; refused when somebody else was first. */
const onStop = () =>
  staff()
    .errors({
      UNKNOWN_STOP: {},
      STATE_CHANGED: { data: type<{ state: StopState; counter: number | null }>() },
      OTHER_COUNTER: { data: type<{ counter: number }>() },
    })
    .input(z.object({ stop: id }))
    .output(type<Stop>());

const calls = () => staff().errors({ COUNTER_BUSY: { data: type<{ ticket: string }>() }, COUNTER_NOT_OPEN: {} });

/** What staff at a counter may do. The counter is the one this window took. */
export const counterContract = {
  /** Live: the hall as the counters see it. */
  desk: operation('counter').output(eventIterator(type<Live<DeskView>>())),
  /** Sits down at a counter and opens it. Somebody else there must be relieved knowingly. */
  take: operation('counter')
    .errors({ UNKNOWN_COUNTER: {}, COUNTER_TAKEN: { data: type<{ by: string }>() } })
    .input(z.object({ counter: counterNumber, relieve: z.boolean() }))
    .output(type<{ counter: number }>()),
  open: staff().output(type<null>()),
  pause: staff()
    .input(
      z.object({
        until: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
          .nullable(),
      }),
    )
    .output(type<null>()),
  /** Closes the counter; refused while somebody is called to it or served there. */
  close: staff()
    .errors({ COUNTER_BUSY: { data: type<{ ticket: string }>() } })
    .output(type<null>()),
  /** The next of my lines. Two counters at once get two visitors. */
  next: calls().errors({ NOBODY_WAITS: {} }).output(type<Stop>()),
  /** A chosen one, also one who was absent. */
  call: calls()
    .errors({ UNKNOWN_STOP: {}, STATE_CHANGED: { data: type<{ state: StopState; counter: number | null }>() } })
    .input(z.object({ stop: id }))
    .output(type<Stop>()),
  recall: onStop(),
  serve: onStop(),
  absent: onStop(),
  /** Brings an absent visitor back to the front of the line. */
  back: onStop(),
  finish: onStop(),
  /** Somebody is on the way to the kiosk. */
  answerHelp: operation('counter').errors({ UNKNOWN_CALL: {} }).input(z.object({ id })).output(type<null>()),
};
