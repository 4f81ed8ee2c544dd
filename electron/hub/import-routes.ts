import { applyImport } from '../commands/apply-import.ts';
import { planImport } from '../commands/plan-import.ts';
import { readImport } from '../commands/read-import.ts';
import { undoImport } from '../commands/undo-import.ts';
import { ok } from '../../shared/lib/result.ts';
import { answer } from './answer.ts';
import { importDesk, type OfFile } from './import-desk.ts';
import { letOthersIn } from './let-others-in.ts';
import { guarded, type CallContext, type RouteDeps } from './routes.ts';
import { memberOf, staffAct } from './session-routes.ts';

/** How long (ms) a file is kept that nobody asks for. */
const KEPT_MS = 10 * 60_000;

/** Imports that staff are shown. */
const DONE_SHOWN = 20;

/** Files with bookings or facilities. */
export function importRoutes(deps: RouteDeps) {
  const { imports } = guarded;
  const { store, views, machine } = deps;
  const long = { ...deps, letOthersIn };
  const [read, plan, apply, undo] = [readImport(long), planImport(long), applyImport(long), undoImport(long)];
  const desk = importDesk({ newId: machine.newSecret, keptMs: KEPT_MS });
  return {
    begin: imports.begin.handler(({ input, context, errors }) => {
      return { file: answer(desk.begin({ ...input, owner: acting(context).id }), errors) };
    }),
    piece: imports.piece.handler(({ input: { file, at, bytes }, context, errors }) =>
      answer(desk.piece(own(context, file), at, Buffer.from(bytes, 'base64')), errors),
    ),
    read: imports.read.handler(async ({ input, context, errors }) => {
      const file = answer(desk.find(own(context, input.file)), errors);
      const bytes = answer(desk.contents(file), errors);
      file.read = null;
      const work = async () => {
        const found = await read({ ...file, bytes, mapping: input.mapping }, (share) => (file.share = share));
        return found.ok ? ok({ found: found.value, report: (await plan(found.value)).report }) : found;
      };
      const { found, report } = answer(await desk.alone(work), errors);
      file.read = found;
      return { report, mapping: found.kind === 'ledger' ? found.mapping : null };
    }),
    progress: imports.progress.handler(({ input, context, errors }) => {
      return { share: answer(desk.find(own(context, input.file)), errors).share };
    }),
    apply: imports.apply.handler(async ({ input, context, errors }) => {
      const file = answer(desk.find(own(context, input.file)), errors);
      const { read: found } = file;
      if (!found) throw errors.UNKNOWN_FILE();
      file.share = 0;
      const work = async () => ok(await apply(found, acting(context), (share) => (file.share = share)));
      const applied = answer(await desk.alone(work), errors);
      desk.drop(file.id);
      views.changed();
      return applied;
    }),
    drop: imports.drop.handler(({ input, context, errors }) => {
      desk.drop(answer(desk.find(own(context, input.file)), errors).id);
      return null;
    }),
    done: imports.done.handler(() => store.access.imports.newest(DONE_SHOWN)),
    undo: imports.undo.handler(async ({ input, context, errors }) => {
      const undone = answer(await desk.alone(() => undo(input.id, acting(context))), errors);
      views.changed();
      return undone;
    }),
    mappings: imports.mappings.handler(() => store.access.imports.mappings()),
    saveMapping: imports.saveMapping.handler(async ({ input: { mapping } }) => {
      await store.transaction((access) => access.imports.saveMapping(mapping));
      return null;
    }),
  };
}

const own = (context: CallContext, file: string): OfFile => ({ file, owner: acting(context).id });

function acting(context: CallContext) {
  staffAct(context);
  return memberOf(context);
}
