import type { ComponentProps } from 'react';

type Props = ComponentProps<'button'> & {
  /** One primary button per screen. */
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly small?: boolean;
  readonly wide?: boolean;
};

export function Button({
  look = 'plain',
  small = false,
  wide = false,
  className = '',
  type = 'button',
  ...rest
}: Props) {
  const classes = [
    'btn',
    look === 'plain' ? '' : `btn-${look}`,
    small ? 'btn-small' : '',
    wide ? 'btn-wide' : '',
    className,
  ];
  return <button type={type} className={classes.filter(Boolean).join(' ')} {...rest} />;
}
