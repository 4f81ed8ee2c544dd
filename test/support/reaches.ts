import type { CardReader, CardReaderState } from '../../shared/card/card-reader.ts';

/** Waits until a card reader says so. */
export function reaches(reader: Pick<CardReader, 'state' | 'onState'>, wanted: CardReaderState): Promise<void> {
  return new Promise((resolve) => {
    if (reader.state() === wanted) return resolve();
    const stop = reader.onState((state) => {
      if (state !== wanted) return;
      stop();
      resolve();
    });
  });
}
