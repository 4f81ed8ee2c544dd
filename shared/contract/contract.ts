import { counterContract } from './counter.ts';
import { kioskContract } from './kiosk.ts';
import { importsContract } from './imports.ts';
import { managerContract } from './manager.ts';
import { noticesContract } from './notices.ts';
import { roomsContract } from './rooms.ts';
import { sessionContract } from './session.ts';
import { signageContract } from './signage.ts';
import { visitContract } from './visit.ts';

/** Everything a face can ask of the hub: input, output, errors and roles of each operation. */
export const contract = {
  session: sessionContract,
  kiosk: kioskContract,
  signage: signageContract,
  counter: counterContract,
  manager: managerContract,
  visit: visitContract,
  rooms: roomsContract,
  notices: noticesContract,
  imports: importsContract,
};
