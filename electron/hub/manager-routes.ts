import { addStaff, endStaff } from '../commands/manage-staff.ts';
import { makePairingCode } from '../commands/pair-device.ts';
import { revokeDevice } from '../commands/revoke-device.ts';
import { setExportRight } from '../commands/set-export-right.ts';
import { setKioskPin } from '../commands/set-kiosk-pin.ts';
import { answer } from './answer.ts';
import { figuresRoutes } from './figures-routes.ts';
import { guarded, type CallContext, type RouteDeps } from './routes.ts';
import { memberOf, staffAct } from './session-routes.ts';

/** Operations of the manager. */
export function managerRoutes(deps: RouteDeps) {
  const { views, connections } = deps;
  const { manager } = guarded;
  const [add, end, setRight] = [addStaff(deps), endStaff(deps), setExportRight(deps)];
  const [pairing, revoke, setPin] = [makePairingCode(deps), revokeDevice(deps), setKioskPin(deps)];
  return {
    house: manager.house.handler(({ signal }) => views.house.subscribe(signal ?? new AbortController().signal)),
    addStaff: manager.addStaff.handler(async ({ input, context, errors }) => {
      const account = answer(await add(input, acting(context)), errors);
      views.changed();
      return account;
    }),
    endStaff: manager.endStaff.handler(async ({ input, context, errors }) => {
      answer(await end(input, acting(context)), errors);
      connections.closeStaff(input.id);
      views.changed();
      return null;
    }),
    setExportRight: manager.setExportRight.handler(async ({ input, context, errors }) => {
      const account = answer(await setRight(input, acting(context)), errors);
      views.changed();
      return account;
    }),
    setKioskPin: manager.setKioskPin.handler(async ({ input, context, errors }) =>
      answer(await setPin(input, acting(context)), errors),
    ),
    ...figuresRoutes(deps),
    pairingCode: manager.pairingCode.handler(async ({ input, context, errors }) =>
      answer(await pairing(input, acting(context)), errors),
    ),
    revokeDevice: manager.revokeDevice.handler(async ({ input, context, errors }) => {
      answer(await revoke(input, acting(context)), errors);
      connections.closeDevice(input.id);
      deps.printers.forget(input.id);
      views.changed();
      return null;
    }),
  };
}

function acting(context: CallContext) {
  staffAct(context);
  return memberOf(context);
}
