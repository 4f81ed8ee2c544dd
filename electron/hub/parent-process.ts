import type { FromHubProcess, ToHubProcess } from '../../shared/hub-process.ts';
import type { RunningHub } from './hub.ts';

/** The program that runs the hub in a process of its own, if there is one. */
export interface ParentProcess {
  tell(message: FromHubProcess): void;
  /** Does what the parent asks; `stop` is told apart from everything else. */
  serve(hub: RunningHub, stop: () => void): void;
}

/** What a utility process finds as `process.parentPort`. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The parent's port, or null when the hub was started by hand. */
export function parentProcess(): ParentProcess | null {
  const port = (process as { readonly parentPort?: ParentPort }).parentPort;
  if (!port) return null;
  const tell = (message: FromHubProcess): void => port.postMessage(message);
  return {
    tell,
    serve(hub, stop) {
      port.on('message', ({ data }) => {
        const message = data as ToHubProcess;
        if (message.kind === 'stop') return stop();
        const { device: kind, name, requestId } = message;
        void hub.pair({ kind, name }).then(({ token }) => tell({ kind: 'paired', requestId, token }));
      });
    },
  };
}
