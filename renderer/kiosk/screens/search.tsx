import { Message } from '../../ui/message.tsx';
import { Drafted } from '../drafted.tsx';
import type { SearchScreen } from '../screen.ts';
import { Examples } from '../search/examples.tsx';
import { NothingFound } from '../search/nothing-found.tsx';
import { Results } from '../search/results.tsx';
import { TypedField } from '../search/typed-field.tsx';
import { TypingPad } from '../search/typing-pad.tsx';
import { useFound } from '../search/use-found.ts';
import { Stage } from '../stage.tsx';
import { useTexts } from '../use-texts.ts';

/** Find by word: what was typed above, what was found and the keys below. */
export function Search({ typed, pad }: Pick<SearchScreen, 'typed' | 'pad'>) {
  const { t, ruby, language } = useTexts();
  const found = useFound(typed);
  const asked = typed.trim() !== '';
  const look = (
    <>
      <TypedField typed={typed} />
      {asked && found.length === 0 ? (
        <Message pictogram="question" title={t('search:none.title')}>
          {t('search:none.rest')}
        </Message>
      ) : (
        <p role="status">{asked ? t('search:found', { count: found.length }) : t('search:begin')}</p>
      )}
      <Drafted />
    </>
  );
  return (
    <Stage wide title={ruby.t('search:title')} look={look} picture="search">
      {!asked && <Examples />}
      {asked && (found.length === 0 ? <NothingFound /> : <Results key={typed} found={found} />)}
      <TypingPad kind={pad ?? (language === 'en' ? 'latin' : 'kana')} typed={typed} />
    </Stage>
  );
}
