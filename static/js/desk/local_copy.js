// Keeps what is typed in this browser within a second, offers it back, and forgets it when the server has it.

import { fieldsOf, spelled, wordsMissing } from './local_copy_fields.js';
import { keptOn, moveToTop, notice } from './local_copy_notices.js';
import { all, forget, write } from './local_copy_store.js';

const EVERY = 700;
const WEEK = 7 * 24 * 3600 * 1000;
const HEARING = 1000;
const UNNOTICED = 2000;

const form = document.querySelector('[data-edit-form]');
const safety = document.querySelector('[data-safety]');
const key = form.elements.form_key.value;
const user = safety.dataset.user;
const autosaveInterval = Number(form.dataset.wAutosaveIntervalValue);
const path = () => new URL(form.action).pathname;

// A form that came back unsaved, with a copy taken back or with an error, holds somebody's text from the start.
let touched = form.dataset.wUnsavedForceValue === 'true';
let last = null;
let sent = null;
let onServer = null;
let nudge;
let stored = Date.now();

const now = () => fieldsOf(new FormData(form));
const record = (fields, synced) => ({ key, user, path: path(), fields, stored, synced });

// Writes when something changed. Until somebody touches the form, its changes are those that editors of formatted text
// make while they start, and are no text of anybody's.
async function keep() {
  const fields = now();
  const text = spelled(fields);
  if (last === text) return;
  last = text;
  if (!touched) return;
  stored = Date.now();
  if (await write(record(fields, false))) keptOn('machine', stored);
  clearTimeout(nudge);
  nudge = setTimeout(remind, autosaveInterval + UNNOTICED);
}

// Wagtail takes for the first text what stands in the form two seconds after it was opened: words typed before that
// would wait on this machine for the next word.
function remind() {
  if (last !== onServer) form.dispatchEvent(new CustomEvent('w-unsaved:add', { bubbles: true, cancelable: true }));
}

// Other openings of the same form answer when they are alive: their text is not left over.
const voices = 'BroadcastChannel' in window ? new BroadcastChannel('desk-forms') : null;
const alive = new Set();
voices?.addEventListener('message', ({ data }) => {
  if (data.ask) voices.postMessage({ key });
  else alive.add(data.key);
});

// Long enough for an answer from another window, and for the editors of this one to have started.
const heard = () =>
  new Promise((resolve) => {
    voices?.postMessage({ ask: true });
    setTimeout(resolve, HEARING);
  });

function takeBack(copy) {
  const bearer = document.createElement('form');
  bearer.method = 'post';
  bearer.action = copy.path;
  const fields = copy.fields.filter(([name]) => name !== 'csrfmiddlewaretoken' && name !== 'overwrite_revision_id');
  fields.push(['csrfmiddlewaretoken', form.elements.csrfmiddlewaretoken.value], ['form_recover', '1']);
  fields.forEach(([name, value]) => {
    const field = document.createElement('textarea');
    field.name = name;
    field.value = value;
    bearer.append(field);
  });
  bearer.hidden = true;
  document.body.append(bearer);
  form.dataset.wUnsavedConfirmationValue = 'false';
  bearer.submit();
}

// The newest text that this person left unsaved in this form; what the server has already is cleared away.
async function leftOver() {
  await heard();
  const mine = (await all()).filter((copy) => copy.user === user && copy.key !== key && !alive.has(copy.key));
  const old = mine.filter((copy) => copy.synced || Date.now() - copy.stored > 4 * WEEK);
  await Promise.all(old.map((copy) => forget(copy.key)));
  const here = mine.filter((copy) => copy.path === path() && !old.includes(copy));
  const known = here.filter((copy) => spelled(copy.fields) === spelled(now()));
  await Promise.all(known.map((copy) => forget(copy.key)));
  return here.filter((copy) => !known.includes(copy)).sort((one, other) => other.stored - one.stored)[0];
}

async function offer() {
  const copy = await leftOver();
  if (!copy) return;
  const shown = notice('copy', true, { at: copy.stored, count: wordsMissing(copy.fields, now()) });
  shown.querySelector('[data-take-back]').addEventListener('click', () => takeBack(copy));
  shown.querySelector('[data-give-up]').addEventListener('click', async () => {
    await forget(copy.key);
    notice('copy', false);
    offer();
  });
}

document.addEventListener('w-autosave:save', ({ detail }) => {
  sent = spelled(fieldsOf(detail.formData));
});

document.addEventListener('w-autosave:success', async ({ detail }) => {
  const { revision_id: id, revision_created_at: at } = detail.data;
  form.elements.form_revision.value = `${id}@${at}`;
  const fields = now();
  const isWhole = spelled(fields) === sent;
  if (isWhole) {
    last = sent;
    onServer = sent;
    stored = Date.now();
  }
  await write(record(fields, isWhole));
  keptOn(isWhole ? 'server' : 'machine', stored);
});

moveToTop(form);
['input', 'keydown', 'pointerdown', 'paste', 'drop'].forEach((name) =>
  form.addEventListener(name, () => { touched = true; }, true)
);
setInterval(keep, EVERY);
['pagehide', 'visibilitychange'].forEach((name) => window.addEventListener(name, keep, true));
offer();
