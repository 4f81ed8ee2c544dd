import { counterRoutes } from './counter-routes.ts';
import { importRoutes } from './import-routes.ts';
import { kioskRoutes, signageRoutes } from './kiosk-routes.ts';
import { managerRoutes } from './manager-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { roomRoutes } from './room-routes.ts';
import type { RouteDeps } from './routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { visitRoutes } from './visit-routes.ts';

/** Every operation of the contract with the use case behind it. */
export function router(deps: RouteDeps) {
  return {
    session: sessionRoutes(deps),
    kiosk: kioskRoutes(deps),
    signage: signageRoutes(deps),
    counter: counterRoutes(deps),
    manager: managerRoutes(deps),
    notices: noticeRoutes(deps),
    visit: visitRoutes(deps),
    imports: importRoutes(deps),
    rooms: roomRoutes(deps),
  };
}
