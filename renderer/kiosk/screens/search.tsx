import { Drafted } from '../drafted.tsx';
import type { SearchScreen } from '../screen.ts';
import { Examples } from '../search/examples.tsx';
import { NothingFound } from '../search/nothing-found.tsx';
import { Results } from '../search/results.tsx';
import { TypedField } from '../search/typed-field.tsx';
import { TypingPad } from '../search/typing-pad.tsx';
import { useFound } from '../search/use-found.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './search.module.css';

/** Find by word: what was typed above, what was found and the keys below. */
export function Search({ typed, pad }: Pick<SearchScreen, 'typed' | 'pad'>) {
  const { t, ruby, language } = useTexts();
  const found = useFound(typed);
  const kind = pad ?? (language === 'en' ? 'latin' : 'kana');
  const asked = typed.trim() !== '';
  const nothing = asked && found.length === 0;
  const look = (
    <div className={styles['asked']}>
      <TypedField
        label={t('search:field')}
        typed={typed}
        onType={(typed) => happen({ type: 'typed changed', typed })}
      />
      <p role="status" className={styles['status']}>
        {nothing ? <Nothing /> : asked ? t('search:found', { count: found.length }) : t('search:begin')}
      </p>
      <Drafted />
    </div>
  );
  return (
    <Stage wide title={ruby.t('search:title')} look={look} picture="search">
      {!asked && <Examples />}
      {nothing && <NothingFound />}
      {found.length > 0 && <Results key={typed} found={found} />}
      <TypingPad
        kind={kind}
        typed={typed}
        other={kind === 'kana' ? 'latin' : 'kana'}
        onType={(typed) => happen({ type: 'typed changed', typed })}
        onSwitch={(pad) => happen({ type: 'pad switched', pad })}
      />
    </Stage>
  );
}

function Nothing() {
  const { t } = useTexts();
  return (
    <>
      <b>{t('search:none.title')}</b> <span className={styles['rest']}>{t('search:none.rest')}</span>
    </>
  );
}
