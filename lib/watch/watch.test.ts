import { describe, expect, it } from 'vitest';
import { watchedPage } from './fixtures/fake-page';
import { postOf, readingOf } from './fixtures/readings';

const handles = (page: ReturnType<typeof watchedPage>) => page.recorded.map(({ reading }) => reading.identity.handle);

describe('a profile that stands still', () => {
  it('is sent once', async () => {
    const page = watchedPage();
    await page.pass(60_000);
    expect(handles(page)).toEqual(['ana']);
  });

  it('is looked at twice and no more, until something moves', async () => {
    const page = watchedPage({ state: { annotation: false, chip: null } });
    await page.pass(10_000);
    expect(page.background.pageState).toHaveBeenCalledTimes(2);
    expect(page.source.read).toHaveBeenCalledTimes(2);
    page.mutate();
    await page.pass(2_000);
    expect(page.source.read).toHaveBeenCalledTimes(3);
  });

  it('is sent again when the user scrolls and more appears', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.show(readingOf('ana', { posts: [postOf('1')], sections: { header: 'complete', posts: 'partial' } }));
    page.mutate();
    await page.pass(5000);
    expect(page.recorded.map(({ reading }) => reading.posts.length)).toEqual([0, 1]);
    expect(new Set(page.recorded.map(({ key }) => key)).size).toBe(2);
  });

  it('is not sent again for mutations that say nothing new', async () => {
    const page = watchedPage();
    for (let moment = 0; moment < 30; moment += 1) {
      page.mutate();
      await page.pass(1000);
    }
    expect(page.recorded).toHaveLength(1);
  });

  it('is read as soon as it appears, however late', async () => {
    const page = watchedPage();
    page.show(null);
    await page.pass(20_000);
    page.show(readingOf('ana'));
    page.mutate();
    await page.pass(3000);
    expect(handles(page)).toEqual(['ana']);
  });
});

describe('a list that tells the profile’s id alone', () => {
  const listOf = (handle: string) => {
    const { identity, ...reading } = readingOf(handle);
    return { ...reading, url: 'https://x.com/other', identity: identity.id === undefined ? {} : { id: identity.id } };
  };

  it('is of whom the same tab showed before under this address', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.show({ ...listOf('ana'), facts: { positions: [] } });
    page.mutate();
    await page.pass(5000);
    expect(page.recorded.map(({ reading }) => reading.identity)).toEqual([
      readingOf('ana').identity,
      readingOf('ana').identity,
    ]);
    expect(page.recorded[1]?.reading.url).toBe('https://x.com/ana');
  });

  it('is of whom the background remembers under this address with that very id', async () => {
    const { id = '' } = readingOf('ana').identity;
    for (const [knownAs, who] of [
      [{ id, handle: 'ana' }, ['ana']],
      // The address is another person's by now, or was another's when it was remembered.
      [{ id: 'another', handle: 'ana' }, []],
      [{ id, handle: 'bo' }, []],
    ] as const) {
      const page = watchedPage({ state: { knownAs } });
      page.show(listOf('ana'));
      await page.pass(60_000);
      expect(handles(page)).toEqual(who);
      expect(page.background.pageTrouble).toHaveBeenCalledTimes(1 - who.length);
    }
  });

  it('is nobody’s where another id stood there, or nothing was read before', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.show(listOf('bo'));
    page.mutate();
    await page.pass(60_000);
    expect(handles(page)).toEqual(['ana']);
    page.go('bo');
    await page.pass(60_000);
    expect(handles(page)).toEqual(['ana']);
  });
});

describe('navigation inside the page', () => {
  it('never sends the former person under the new address', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.go('bo');
    await page.pass(10_000);
    expect(handles(page)).toEqual(['ana']);
    page.show(readingOf('bo'));
    page.mutate();
    await page.pass(3000);
    expect(handles(page)).toEqual(['ana', 'bo']);
  });

  it('begins anew when it went away and back in between', async () => {
    const page = watchedPage();
    await page.pass(600);
    page.go('bo');
    page.go('ana');
    await page.pass(700);
    expect(page.recorded).toEqual([]);
    await page.pass(2000);
    expect(handles(page)).toEqual(['ana']);
  });

  it('goes on with the same person after a navigation that was given up', async () => {
    const page = watchedPage();
    await page.pass(600);
    page.begin('bo');
    await page.pass(5000);
    expect(handles(page)).toEqual(['ana']);
  });

  it('takes the annotation away at once, and everything on a page that is no profile', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.annotation.hide.mockClear();
    page.begin('home');
    expect(page.annotation.hide).toHaveBeenCalled();
    page.go('home');
    expect(page.annotation.remove).toHaveBeenCalled();
    expect(page.observer.disconnect).toHaveBeenCalled();
  });

  it('shows the annotation only while the page names whom the address names', async () => {
    const page = watchedPage();
    await page.pass(3000);
    expect(page.annotation.show).toHaveBeenCalled();
    page.annotation.show.mockClear();
    page.go('bo');
    await page.pass(3000);
    expect(page.annotation.show).not.toHaveBeenCalled();
  });
});

describe('out of the back-forward cache', () => {
  it('the identity is checked again and there is no second reading', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.restore();
    await page.pass(10_000);
    expect(new Set(page.recorded.map(({ key }) => key))).toEqual(new Set(['key-1']));
  });

  it('a page that now shows somebody else is read as that one', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.go('bo');
    page.show(readingOf('bo'));
    page.restore();
    await page.pass(5000);
    expect(handles(page).at(-1)).toBe('bo');
    expect(new Set(page.recorded.map(({ key }) => key)).size).toBe(2);
  });
});

describe('what the user chose', () => {
  it('off: nothing is read and nothing is shown', async () => {
    const page = watchedPage({ state: { reading: 'off' } });
    page.mutate();
    await page.pass(10_000);
    expect(page.message('readNow')).toBe(false);
    await page.pass(10_000);
    expect(page.source.read).not.toHaveBeenCalled();
    expect(page.annotation.show).not.toHaveBeenCalled();
    expect(page.recorded).toEqual([]);
  });

  it('press: nothing is kept or sent until the button, then this profile alone', async () => {
    const page = watchedPage({ state: { reading: 'press', annotation: false } });
    await page.pass(10_000);
    expect(page.source.read).not.toHaveBeenCalled();
    expect(page.message('readNow')).toBe(true);
    await page.pass(5000);
    expect(handles(page)).toEqual(['ana']);
    page.go('bo');
    page.show(readingOf('bo'));
    page.mutate();
    await page.pass(10_000);
    expect(handles(page)).toEqual(['ana']);
  });

  it('read again: the same page is sent once more, as a new reading', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.message('readNow');
    await page.pass(3000);
    expect(page.recorded.map(({ key }) => key)).toEqual(['key-1', 'key-2']);
  });

  it('annotation off: nothing is shown, and a chip that was there goes', async () => {
    const page = watchedPage();
    await page.pass(3000);
    page.annotation.show.mockClear();
    page.become({ ...page.open, annotation: false });
    page.message('pageStateChanged');
    await page.pass(3000);
    expect(page.annotation.remove).toHaveBeenCalled();
    page.mutate();
    await page.pass(3000);
    expect(page.annotation.show).not.toHaveBeenCalled();
  });

  it('asks nothing of the background on pages that are no profile', async () => {
    const page = watchedPage({ handle: null });
    page.mutate();
    await page.pass(60_000);
    expect(page.background.pageState).not.toHaveBeenCalled();
    expect(page.message('readNow')).toBe(false);
  });

  it('asks again while the background does not answer', async () => {
    const page = watchedPage();
    page.become('no answer');
    await page.pass(500);
    page.become(page.open);
    await page.pass(5000);
    expect(handles(page)).toEqual(['ana']);
  });
});

describe('the annotation’s buttons', () => {
  it('remember, and open the panel in the same turn as the click', async () => {
    const page = watchedPage();
    await page.pass(3000);
    const done = page.actions().remember();
    expect(page.background.remember).toHaveBeenCalledWith({ url: 'https://x.com/ana' });
    expect(page.background.openPanel).toHaveBeenCalledWith({ view: 'remember' });
    expect(await done).toBe(true);
  });

  it('remember in mode press is the press', async () => {
    const page = watchedPage({ state: { reading: 'press' } });
    await page.pass(3000);
    expect(page.recorded).toEqual([]);
    await page.actions().remember();
    await page.pass(3000);
    expect(handles(page)).toEqual(['ana']);
  });
});

describe('when the extension is gone from under the page', () => {
  it('is silent within a second, and leaves nothing', async () => {
    const page = watchedPage();
    page.answerRecord('no answer');
    await page.pass(3000);
    page.loseExtension();
    page.annotation.remove.mockClear();
    await page.pass(1000);
    const sent = page.recorded.length;
    expect(page.annotation.remove).toHaveBeenCalled();
    expect(page.timers.pending()).toBe(0);
    page.go('bo');
    page.show(readingOf('bo'));
    page.mutate();
    page.restore();
    await page.pass(120_000);
    expect(page.recorded).toHaveLength(sent);
    expect(page.message('readNow')).toBe(false);
    expect(await page.actions().remember()).toBe(false);
  });
});
