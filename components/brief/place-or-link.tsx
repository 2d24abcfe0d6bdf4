import { MapPin, Video } from 'lucide-react';
import type { Brief } from '@/lib/domain/brief.types';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { Theirs } from '../ui/theirs';

/** Where to go now: the place, or the link that the user opens. */
export function PlaceOrLink({ brief }: { readonly brief: Brief }) {
  const { tabs } = useDeps();
  const text = useText().briefForm;
  const { meeting } = brief;
  if (!meeting || (meeting.place === '' && meeting.link === '')) return null;
  return (
    <div className="section stack-s">
      {meeting.place === '' ? null : (
        <p className="row">
          <MapPin size={16} className="mark-inline" aria-label={text.place} />
          <b>
            <Theirs text={meeting.place} max={160} />
          </b>
        </p>
      )}
      {meeting.link === '' ? null : (
        <Button onClick={() => void tabs.open(meeting.link)}>
          <Video size={16} aria-hidden="true" />
          {text.join}
        </Button>
      )}
    </div>
  );
}
