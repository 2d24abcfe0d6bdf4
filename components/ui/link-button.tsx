import type { ComponentProps } from 'react';

/** A word within a line that does something. */
export function LinkButton({ className = '', type = 'button', ...rest }: ComponentProps<'button'>) {
  return <button type={type} className={`btn-link ${className}`.trim()} {...rest} />;
}
