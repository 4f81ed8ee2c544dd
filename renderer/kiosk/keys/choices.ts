/** As many choices have a number as a pad has keys. */
const NUMBERED = 9;

/** All keys a visitor may choose from, in the order they are read; the keys of a typing pad are none. */
export function choicesOf(page: ParentNode): HTMLElement[] {
  const keys = [...page.querySelectorAll<HTMLElement>('main [data-touch] :is(button, a[href])')];
  return keys.filter((key) => key.dataset['rapid'] === undefined);
}

/** The choice a number on the keypad stands for. */
export function choiceOf(page: ParentNode, number: number): HTMLElement | undefined {
  return choicesOf(page).slice(0, NUMBERED)[number - 1];
}

/** Writes their numbers on the choices (`data-number`), for the eye and for what is read out. */
export function numberChoices(page: ParentNode): void {
  choicesOf(page).forEach((key, place) => {
    if (place < NUMBERED) key.dataset['number'] = String(place + 1);
    else delete key.dataset['number'];
  });
}
