import { useEffect, useState } from 'react';
import { useLanguage, useText } from '../deps';

/** How far it is, once it takes more than a second; most files are in before, and nothing flickers. */
export function Working({ done }: { readonly done: number }) {
  const { read: t } = useText().backup;
  const language = useLanguage();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1_000);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return <div aria-busy="true" />;
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(done);
  return (
    <label className="block">
      {t.working} {share}
      <progress className="progress" value={done} />
    </label>
  );
}
