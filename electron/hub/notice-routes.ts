import { endNotice } from '../commands/end-notice.ts';
import { writeNotice } from '../commands/write-notice.ts';
import { answer } from './answer.ts';
import { guarded, type CallContext, type RouteDeps } from './routes.ts';
import { memberOf, staffAct } from './session-routes.ts';

/** Ended notices that staff are shown. */
const ENDED_SHOWN = 50;

/** Notices for the displays. */
export function noticeRoutes(deps: RouteDeps) {
  const { notices } = guarded;
  const { store, views, connections, machine, content } = deps;
  const [write, end] = [writeNotice(deps), endNotice(deps)];
  return {
    list: notices.list.handler(() => store.access.notices.all(ENDED_SHOWN)),
    emergency: notices.emergency.handler(async () => {
      const { devices } = await store.access.hall.house(machine.now());
      const displays = devices.filter(({ kind, revokedAt }) => kind === 'signage' && revokedAt === null);
      const here = connections.devices();
      const connected = displays.filter(({ id }) => here.has(id)).length;
      return { presets: content().emergencies, displays: { known: displays.length, connected } };
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
