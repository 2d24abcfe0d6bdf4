import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> & {
  /** What it does, for those who cannot see the icon and as its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
};

export function IconButton({ label, icon, className = '', type = 'button', ...rest }: Props) {
  return (
    <button type={type} className={`icon-btn ${className}`.trim()} aria-label={label} title={label} {...rest}>
      {icon}
    </button>
  );
}
