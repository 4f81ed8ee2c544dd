import net from 'node:net';

/** A way to a hub that can be cut. */
export interface OwnProxy {
  readonly port: number;
  /** Where it leads from now on. */
  lead(port: number): void;
  /** Breaks every connection and takes no new one. */
  cut(): void;
  restore(): void;
  close(): void;
}

/** Listens on a free port of loopback. */
export async function openProxy(): Promise<OwnProxy> {
  const open = new Set<net.Socket>();
  let [target, isCut] = [0, false];
  const server: net.Server = net.createServer((from) => {
    if (isCut) return void from.destroy();
    const to = net.connect({ port: target, host: '127.0.0.1', noDelay: true });
    for (const socket of [from, to]) {
      open.add(socket);
      socket
        .on('error', () => undefined)
        .once('close', () => {
          open.delete(socket);
          from.destroy();
          to.destroy();
        });
    }
    from.setNoDelay(true).on('data', (bytes: Buffer) => to.write(forHub(bytes)));
    to.pipe(from);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  // A hub answers only those who name its own address.
  const forHub = (bytes: Buffer): Buffer => {
    const request = bytes.subarray(0, 4).toString('latin1') === 'GET ';
    if (!request) return bytes;
    return Buffer.from(bytes.toString('latin1').replaceAll(`127.0.0.1:${port}`, `127.0.0.1:${target}`), 'latin1');
  };
  const breakAll = (): void => {
    for (const socket of [...open]) socket.destroy();
  };
  return {
    port,
    lead: (port) => void (target = port),
    cut() {
      isCut = true;
      breakAll();
    },
    restore: () => void (isCut = false),
    close() {
      server.close();
      breakAll();
    },
  };
}
