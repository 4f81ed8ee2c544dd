import { Fragment } from 'react';

/** A stretch of text, with its reading where it has one. */
export interface RubyPart {
  readonly base: string;
  readonly reading: string | null;
}

/** Text with readings above it. Use it where the base is at least 54 px; below that a full line of kana is kinder. */
export function Ruby({ parts }: { readonly parts: readonly RubyPart[] }) {
  return parts.map((part, index) =>
    part.reading === null ? (
      <Fragment key={index}>{part.base}</Fragment>
    ) : (
      <ruby key={index}>
        {part.base}
        <rt>{part.reading}</rt>
      </ruby>
    ),
  );
}
