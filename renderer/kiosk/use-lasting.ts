import { useEffect, useState } from 'react';

/** True once something has been so for a while; false at once when it ends. */
export function useLasting(is: boolean, forMs: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setLasting(true), forMs);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [is, forMs]);
  return is && lasting;
}
