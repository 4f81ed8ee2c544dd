import { Message } from '../ui/message.tsx';
import { explain } from './explain.ts';
import { useManager } from './store.ts';
import { useTexts } from './use-texts.ts';

/** Why the hub did not take a form, inside the form. */
export function FormTrouble() {
  const t = useTexts();
  const note = useManager((state) => state.note);
  if (note?.kind !== 'refused') return null;
  const { title, rest, tone } = explain(note.error, t);
  return (
    <Message pictogram="question" title={title} tone={tone} urgent>
      {rest}
    </Message>
  );
}
