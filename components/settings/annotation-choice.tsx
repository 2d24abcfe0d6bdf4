import type { SourceName } from '@/lib/domain/reading';
import type { AnnotationChoice as Choice, Settings } from '@/lib/settings/settings';
import { useText } from '../deps';
import { Choices } from './choices';

export const sites: readonly SourceName[] = ['linkedin', 'x'];

type Props = { readonly value: Settings['annotation']; readonly onChange: (value: Settings['annotation']) => void };

/** One answer for each site; nothing is chosen beforehand. */
export function AnnotationChoice({ value, onChange }: Props) {
  const { annotation, sites: names } = useText().welcome;
  return (
    <div className="sites">
      {sites.map((site) => (
        <Choices<Choice>
          key={site}
          legend={names[site]}
          value={value[site]}
          onChange={(choice) => onChange({ ...value, [site]: choice })}
          choices={[
            { value: 'annotate', label: annotation.annotate, hint: annotation.annotateHint },
            { value: 'leave-untouched', label: annotation.leave, hint: annotation.leaveHint },
          ]}
        />
      ))}
    </div>
  );
}
