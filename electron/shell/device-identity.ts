import type { Face } from '../../shared/bridge.ts';
import type { DeviceKind } from '../../shared/domain/house-view.ts';
import { pairedAs } from '../../shared/domain/paired-as.ts';
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
      const kind = pairedAs(face);
      if (kind === null) return null;
      const known = file.record().faces[kind]?.token;
      if (known !== undefined) return known;
      const pair = maker(kind);
      if (pair === null) return null;
      const pairing = running.get(kind) ?? pairNow(kind, pair);
      running.set(kind, pairing);
      return pairing;
    },
    async save(face, token) {
      const kind = pairedAs(face);
      if (kind === null) return 'kept';
      if (token !== null) await hub.pin?.keep();
      await keep(file, kind, token);
      return token === null && maker(kind) !== null ? 'pair-again' : 'kept';
    },
  };
}

function keep(file: DeviceFile, face: DeviceKind, token: string | null): Promise<void> {
  return file.change((record) => {
    const others = Object.entries(record.faces).filter(([name]) => name !== face);
    return { ...record, faces: Object.fromEntries(token === null ? others : [...others, [face, { token }]]) };
  });
}
