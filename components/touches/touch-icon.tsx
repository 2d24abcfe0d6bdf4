import { Coffee, FileText, Gift, Heart, Mail, MessageCircle, MessageSquare, Phone } from 'lucide-react';
import type { TouchKind } from '@/lib/domain/touch';

const icons = {
  met: Coffee,
  call: Phone,
  mail: Mail,
  message: MessageSquare,
  comment: MessageCircle,
  like: Heart,
  article: FileText,
  gift: Gift,
} as const satisfies Record<TouchKind, unknown>;

export function TouchIcon({ kind }: { readonly kind: TouchKind }) {
  const Icon = icons[kind];
  return <Icon size={13} aria-hidden="true" />;
}
