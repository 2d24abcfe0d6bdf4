import { Menu as Base } from '@base-ui/react/menu';
import { EllipsisVertical } from 'lucide-react';
import type { ReactNode } from 'react';

export type MenuItem = { readonly label: string; readonly icon?: ReactNode; readonly onSelect: () => void };

/** The rarer things one can do, behind one small button. */
export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  return (
    <Base.Root>
      <Base.Trigger className="icon-btn" aria-label={label} title={label}>
        <EllipsisVertical size={16} aria-hidden="true" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="menu-place" sideOffset={4} align="end">
          <Base.Popup className="menu">
            {items.map((item) => (
              <Base.Item key={item.label} className="menu-item" onClick={item.onSelect}>
                {item.icon}
                {item.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
