import { PhoneHead } from '../phone/head.tsx';
import { useHall } from './hall.ts';
import { LanguageKey } from './language-key.tsx';
import { useTexts } from './use-texts.ts';

/** The office, and the way to the other languages. */
export function Head() {
  const { town } = useHall();
  const { say } = useTexts();
  return <PhoneHead office={say(town.office.name)} languages={<LanguageKey />} />;
}
