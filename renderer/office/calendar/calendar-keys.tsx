import { DeskKey } from '../../ui/desk-key.tsx';
import { useOffice } from '../office.ts';
import { shortcuts } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';

/** What is done in the calendar as a whole. */
export function CalendarKeys() {
  const t = useTexts();
  const { away } = useOffice();
  return (
    <>
      {!away && (
        <>
          <DeskKey
            pictogram="plus"
            shortcut={shortcuts.new}
            onPress={() => happen({ type: 'placing begun', booking: null, place: null })}
          >
            {t('new.begin')}
          </DeskKey>
          <DeskKey
            pictogram="door"
            shortcut={shortcuts['close-rooms']}
            onPress={() => happen({ type: 'panel opened', panel: { kind: 'close-rooms' } })}
          >
            {t('close.begin')}
          </DeskKey>
        </>
      )}
      <DeskKey
        variant="quiet"
        shortcut={shortcuts.keys}
        onPress={() => happen({ type: 'panel opened', panel: { kind: 'keys' } })}
      >
        {t('keys.begin')}
      </DeskKey>
    </>
  );
}
