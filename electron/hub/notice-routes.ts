import { endNotice } from '../commands/end-notice.ts';
import { officeMoment } from '../commands/office-moment.ts';
import { writeNotice } from '../commands/write-notice.ts';
import { answer } from './answer.ts';
import { nationalHolidays } from './holidays.ts';
import { guarded, type CallContext, type RouteDeps } from './routes.ts';
import { memberOf, staffAct } from './session-routes.ts';

/** Ended notices that staff are shown. */
const ENDED_SHOWN = 50;

/** Of the public holidays to come, so many are told. */
const HOLIDAYS_TOLD = 20;

/** Notices for the displays. */
export function noticeRoutes(deps: RouteDeps) {
  const { notices } = guarded;
  const { store, views, connections, machine, content } = deps;
  const [write, end] = [writeNotice(deps), endNotice(deps)];
  return {
    list: notices.list.handler(() => store.access.notices.all(ENDED_SHOWN)),
    means: notices.means.handler(async () => {
      const { devices } = await store.access.hall.house(machine.now());
      const displays = devices.filter(({ kind, revokedAt }) => kind === 'signage' && revokedAt === null);
      const here = connections.devices();
      const connected = displays.filter(({ id }) => here.has(id)).length;
      const { today } = officeMoment(deps);
      const holidays = [...nationalHolidays()]
        .filter((date) => date >= today)
        .sort()
        .slice(0, HOLIDAYS_TOLD);
      return { presets: content().emergencies, displays: { known: displays.length, connected }, holidays };
    }),
    write: notices.write.handler(async ({ input, context, errors }) => {
      const notice = answer(await write(input, acting(context)), errors);
      views.changed();
      return notice;
    }),
    end: notices.end.handler(async ({ input, context, errors }) => {
      const notice = answer(await end(input, acting(context)), errors);
      views.changed();
      return notice;
    }),
  };
}

function acting(context: CallContext) {
  staffAct(context);
  return memberOf(context);
}
