import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { RecordRef } from '@/lib/domain/record';
import { useText } from '../deps';
import { IconButton } from '../ui/icon-button';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';

type Props = {
  readonly text: string;
  readonly from: RecordRef;
  readonly personId: string;
  /** With several people: to whom. */
  readonly to?: string | undefined;
};

/** One sentence that can be said as it stands. */
export function SayAloud({ text, from, personId, to }: Props) {
  const words = useText();
  const [copied, setCopied] = useState(false);
  const icon = copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />;
  return (
    <div className="say say-good">
      <p className="grow">
        {to === undefined ? null : (
          <span className="small soft">
            <Theirs text={words.brief.suggestion.to(to, '')} />
          </span>
        )}
        <q>
          <RecordLink from={from} personId={personId}>
            {text}
          </RecordLink>
        </q>
      </p>
      <IconButton
        label={copied ? words.common.copied : words.briefForm.copySay}
        icon={icon}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      />
    </div>
  );
}
