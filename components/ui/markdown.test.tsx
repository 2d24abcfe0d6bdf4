// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Markdown } from './markdown';

afterEach(cleanup);

test('HTML in a note is shown as text, not made into elements', () => {
  const { container } = render(<Markdown text={'<img src=x onerror="alert(1)"> and <b>bold</b>'} />);
  expect(container.querySelector('img, b')).toBeNull();
  expect(container.textContent).toBe('<img src=x onerror="alert(1)"> and <b>bold</b>');
});

test('only web addresses become links', () => {
  render(<Markdown text={'see https://example.org/a and javascript:alert(1)'} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://example.org/a']);
});

test('lists, lines and bold are kept', () => {
  const { container } = render(<Markdown text={'first\nsecond\n\n- **one**\n- two'} />);
  expect(container.querySelectorAll('p br')).toHaveLength(1);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['one', 'two']);
  expect(container.querySelector('b')?.textContent).toBe('one');
});
