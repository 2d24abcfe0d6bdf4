import type { ComponentProps } from 'react';

type Props = ComponentProps<'button'> & { readonly pressed?: boolean };

/** A choice among few, or a short way. With `pressed` it tells whether it is chosen. */
export function Chip({ pressed, type = 'button', className = '', ...rest }: Props) {
  const state = pressed === undefined ? {} : { 'aria-pressed': pressed };
  return <button type={type} className={`chip ${className}`.trim()} {...state} {...rest} />;
}
