import { browser } from './browser';

/** Asks again every so many minutes, also after the worker died; the browser keeps it from one start to the next. */
export function every(name: string, minutes: number, task: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) task();
  });
  void browser.alarms.get(name).then((known) => {
    if (known?.periodInMinutes !== minutes) void browser.alarms.create(name, { periodInMinutes: minutes });
  });
}
