const DOTS = [1, 2, 3, 4, 5] as const;

/** A score as five dots, as many of them filled: read without colour, and the same for a bad word as for a good one. */
export function ScoreShape({ score, className }: { readonly score: number; readonly className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 100 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.4}
    >
      {DOTS.map((dot) => (
        <circle key={dot} cx={dot * 20 - 10} cy={10} r={7.4} fill={dot <= score ? 'currentColor' : 'none'} />
      ))}
    </svg>
  );
}
