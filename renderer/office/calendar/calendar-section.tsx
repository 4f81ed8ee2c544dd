import { useTexts } from '../use-texts.ts';

/** The rooms and who uses them. */
export function CalendarSection() {
  const t = useTexts();
  return (
    <main>
      <h1>{t('sections.calendar')}</h1>
    </main>
  );
}
