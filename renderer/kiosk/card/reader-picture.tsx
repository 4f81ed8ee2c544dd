import styles from './reader-picture.module.css';

/** Where the card is: to be laid on the reader, on it, or to be taken from it. */
export type CardPlace = 'to lay' | 'lies' | 'to take';

/** The reader and a card, as they stand before the visitor. */
export function ReaderPicture({ place }: { readonly place: CardPlace }) {
  return (
    <svg className={styles['picture']} viewBox="0 0 480 300" aria-hidden="true">
      <path className={styles['body']} d="M60 258 112 158h256l52 100v22H60z" />
      <path d="M60 258h360" />
      <path d="M128 240 160 176h160l32 64z" strokeDasharray="12 12" />
      {place === 'to lay' ? <CardAbove /> : <CardOn />}
      {place === 'to lay' && <path className={styles['arrow']} d="M388 60v78m-28-28 28 28 28-28" />}
      {place === 'to take' && <path className={styles['arrow']} d="M240 132V22m-34 34 34-34 34 34" />}
    </svg>
  );
}

function CardAbove() {
  return (
    <g>
      <rect className={styles['card']} x="146" y="12" width="188" height="118" rx="12" />
      <circle cx="184" cy="58" r="15" />
      <path d="M164 104a20 20 0 0 1 40 0M228 46h82M228 72h82M228 98h50" />
    </g>
  );
}

function CardOn() {
  return (
    <g>
      <path className={styles['card']} d="M142 234 168 182h144l26 52z" />
      <path d="M182 222h34M236 200h62M240 218h70" />
    </g>
  );
}
