const key = 'backup-took-place';

/** Pages begin anew once a backup is in place; the one that asked for it says so after that. */
export const tookPlace = {
  note: () => sessionStorage.setItem(key, '1'),
  forget: () => sessionStorage.removeItem(key),
  justNow: (): boolean => {
    const noted = sessionStorage.getItem(key) !== null;
    sessionStorage.removeItem(key);
    return noted;
  },
};
