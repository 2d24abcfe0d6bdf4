/** The least that a worker can do to keep what a page sends: one raw put, then its answer. */
type Runtime = {
  readonly onMessage: {
    readonly addListener: (
      listener: (
        message: { type?: string; data?: unknown },
        sender: unknown,
        answer: (value: unknown) => void,
      ) => boolean,
    ) => void;
  };
};
declare const chrome: { readonly runtime: Runtime };

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  const request = indexedDB.open('bare', 1);
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore('readings', { autoIncrement: true }),
  );
  request.addEventListener('success', () => {
    const transaction = request.result.transaction('readings', 'readwrite');
    transaction.addEventListener('complete', () => answer({ ok: true }));
    transaction.objectStore('readings').put(message.data);
  });
  return true;
});
