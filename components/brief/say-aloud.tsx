import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { RecordRef } from '@/lib/domain/record';
import { useText } from '../deps';
import { IconButton } from '../ui/icon-button';
import { RecordLink } from './record-link';

type Props = { readonly text: string; readonly from: RecordRef; readonly personId: string };

/** One sentence that can be said as it stands. */
export function SayAloud({ text, from, personId }: Props) {
  const words = useText();
  const [copied, setCopied] = useState(false);
  const icon = copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />;
  return (
    <div className="say say-good">
      <q>
        <RecordLink from={from} personId={personId}>
          {text}
        </RecordLink>
      </q>
      <IconButton
        label={copied ? words.common.copied : words.briefForm.copySay}
        icon={icon}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      />
    </div>
  );
}
