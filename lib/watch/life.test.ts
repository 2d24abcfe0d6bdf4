import { describe, expect, it, vi } from 'vitest';
import { fakeTimers } from './fixtures/fake-timers';
import { watchLife } from './life';

function living() {
  const timers = fakeTimers();
  let id: () => string | undefined = () => 'an-extension';
  const ended = vi.fn<() => void>();
  const life = watchLife({ timers, runtimeId: () => id(), ended });
  return { timers, life, ended, become: (next: () => string | undefined) => (id = next) };
}

describe('life', () => {
  it('goes on while the extension is there', async () => {
    const { timers, life, ended } = living();
    await timers.pass(3_600_000);
    expect(life.alive()).toBe(true);
    expect(ended).not.toHaveBeenCalled();
  });

  it.each([
    ['the id is gone', () => undefined],
    [
      'asking for it throws',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ])('ends once, within a second, when %s', async (_, next) => {
    const { timers, life, ended, become } = living();
    await timers.pass(2100);
    become(next);
    await timers.pass(1000);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(life.alive()).toBe(false);
    await timers.pass(60_000);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(timers.pending()).toBe(0);
  });

  it('ends at once when somebody asks', () => {
    const { life, ended, become } = living();
    become(() => undefined);
    expect(life.alive()).toBe(false);
    expect(ended).toHaveBeenCalledTimes(1);
  });
});
