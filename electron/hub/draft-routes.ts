import {
  acceptForm,
  checkIdentity,
  correctFact,
  openDraft,
  printForm,
  sendBackForm,
} from '../commands/change-draft.ts';
import { eraseDraft } from '../commands/erase-drafts.ts';
import { exportForm } from '../commands/export-form.ts';
import { answer } from './answer.ts';
import { atCounter, done } from './at-counter.ts';
import { formFile } from './form-file.ts';
import { guarded, type RouteDeps } from './routes.ts';

/** What staff do with the forms drafted for the visitor who is with them. */
export function draftRoutes(deps: RouteDeps) {
  const { counter } = guarded;
  const [open, correct, identity] = [openDraft(deps), correctFact(deps), checkIdentity(deps)];
  const [print, accept, back] = [printForm(deps), acceptForm(deps), sendBackForm(deps)];
  const [take, erase] = [exportForm(deps), eraseDraft(deps)];
  return {
    draft: counter.draft.handler(async ({ input, context, errors }) =>
      answer(await open(input, await atCounter(context, errors.NO_COUNTER)), errors),
    ),
    correctFact: counter.correctFact.handler(async ({ input, context, errors }) =>
      answer(await correct(input, await atCounter(context, errors.NO_COUNTER)), errors),
    ),
    checkIdentity: counter.checkIdentity.handler(async ({ input, context, errors }) =>
      answer(await identity(input, await atCounter(context, errors.NO_COUNTER)), errors),
    ),
    printForm: counter.printForm.handler(async ({ input, context, errors }) =>
      done(context, answer(await print(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    acceptForm: counter.acceptForm.handler(async ({ input, context, errors }) =>
      done(context, answer(await accept(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    sendBackForm: counter.sendBackForm.handler(async ({ input, context, errors }) =>
      done(context, answer(await back(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
    exportForm: counter.exportForm.handler(async ({ input, context, errors }) =>
      formFile(answer(await take(input, await atCounter(context, errors.NO_COUNTER)), errors), input.format),
    ),
    eraseDraft: counter.eraseDraft.handler(async ({ input, context, errors }) =>
      done(context, answer(await erase(input, await atCounter(context, errors.NO_COUNTER)), errors)),
    ),
  };
}
