import type { Face } from '../../shared/bridge.ts';
import type { DeviceKind } from '../../shared/domain/house-view.ts';
import type { DeviceFile } from './device-file.ts';
import type { HubLink } from './hub-link.ts';

/** Who the windows of this machine are to the hub. */
export interface DeviceIdentity {
  /** The face's token: kept from earlier, or made now where the hub is ours; null = a person has to pair it. */
  token(face: Face): Promise<string | null>;
  /** Keeps or forgets a token; tells whether a new pairing can happen by itself. */
  save(face: Face, token: string | null): Promise<'kept' | 'pair-again'>;
}

/** Identity from the device file; `byItself` lists the faces that this machine may pair without a code. */
export function deviceIdentity(file: DeviceFile, hub: HubLink, byItself: readonly DeviceKind[]): DeviceIdentity {
  const running = new Map<DeviceKind, Promise<string>>();
  const maker = (face: DeviceKind) => (byItself.includes(face) ? hub.pair : null);

  const pairNow = async (face: DeviceKind, pair: NonNullable<HubLink['pair']>): Promise<string> => {
    const token = await pair(face, `${face} on the hub's machine`);
    await keep(file, face, token);
    running.delete(face);
    return token;
  };

  return {
    async token(face) {
      if (face === 'manager') return null;
      const known = file.record().faces[face]?.token;
      if (known !== undefined) return known;
      const pair = maker(face);
      if (pair === null) return null;
      const pairing = running.get(face) ?? pairNow(face, pair);
      running.set(face, pairing);
      return pairing;
    },
    async save(face, token) {
      if (face === 'manager') return 'kept';
      if (token !== null) await hub.pin?.keep();
      await keep(file, face, token);
      return token === null && maker(face) !== null ? 'pair-again' : 'kept';
    },
  };
}

function keep(file: DeviceFile, face: DeviceKind, token: string | null): Promise<void> {
  return file.change((record) => {
    const others = Object.entries(record.faces).filter(([name]) => name !== face);
    return { ...record, faces: Object.fromEntries(token === null ? others : [...others, [face, { token }]]) };
  });
}
