import { Fragment } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import { labelWords } from './local-words.ts';
import { rubyParts } from './ruby-parts.ts';
import styles from './ruby-text.module.css';

/** Props of a text with readings. */
export interface RubyTextProps {
  /** `[番号札|ばんごうふだ]を お取りください` */
  readonly text: string;
  readonly language: Language;
  /** `heading` = always 54 px or more; `title` (tiles, answers) = only in large text, kana before that. */
  readonly size?: 'heading' | 'title';
}

/** Text with readings above it where the letters are large enough. Screen readers hear the words once, as a label has them. */
export function RubyText({ text, language, size = 'heading' }: RubyTextProps) {
  if (rubyParts(text).every(({ reading }) => reading === null)) return text;
  return (
    <span className={styles[size]}>
      <span className={styles['shown']} aria-hidden="true">
        {text.split(' ').map((phrase, index) => (
          <Fragment key={index}>
            {index > 0 && ' '}
            <span className={styles['phrase']}>
              <Phrase text={phrase} />
            </span>
          </Fragment>
        ))}
      </span>
      <span className={styles['label']}>{labelWords(text, language)}</span>
    </span>
  );
}

function Phrase({ text }: { readonly text: string }) {
  return rubyParts(text).map(({ base, reading }, index) =>
    reading === null ? (
      <Fragment key={index}>{base}</Fragment>
    ) : (
      <ruby key={index}>
        {base}
        <rt>{reading}</rt>
      </ruby>
    ),
  );
}
