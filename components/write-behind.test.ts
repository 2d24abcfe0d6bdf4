import { expect, test } from 'vitest';
import { writeBehind } from './write-behind';

function unexpected(error: unknown): never {
  throw error;
}

test('the first text is written at once and of those that come meanwhile only the newest', async () => {
  const written: string[] = [];
  const doors: (() => void)[] = [];
  const writer = writeBehind((text) => {
    written.push(text);
    return new Promise<void>((resolve) => doors.push(resolve));
  }, unexpected);

  writer.keep('a');
  writer.keep('ab');
  writer.keep('abc');
  expect(written).toEqual(['a']);
  doors.shift()?.();
  await Promise.resolve();
  await expect.poll(() => written).toEqual(['a', 'abc']);
  doors.shift()?.();
  await writer.settled();
});

test('a failed write does not keep the next from being tried', async () => {
  const failures: unknown[] = [];
  let full = true;
  const writer = writeBehind(
    () => (full ? Promise.reject(new Error('full')) : Promise.resolve()),
    (error) => failures.push(error),
  );
  writer.keep('a');
  await writer.settled();
  full = false;
  writer.keep('b');
  await writer.settled();
  expect(failures).toHaveLength(1);
});
