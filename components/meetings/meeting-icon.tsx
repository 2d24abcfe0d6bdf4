import { CalendarDays, Coffee, Phone, Utensils, Video, type LucideIcon } from 'lucide-react';
import type { MeetingKind } from '@/lib/domain/meeting';

const icons: Readonly<Record<MeetingKind, LucideIcon>> = {
  coffee: Coffee,
  lunch: Utensils,
  call: Phone,
  video: Video,
  event: CalendarDays,
};

export function MeetingIcon({ kind }: { readonly kind: MeetingKind }) {
  const Icon = icons[kind];
  return <Icon size={12} />;
}
