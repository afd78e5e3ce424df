// A form that outlives its line and its session: says when the server cannot be reached, saves by itself when it can,
// and lets nobody press a button into the void. Saving itself stays with Wagtail's own form and autosave.

import { notice } from './local_copy_notices.js';
import { Unreachable, whoIsHere } from './session_answers.js';
import { admit, signInAgain } from './session_dialog.js';

const AGAIN = 3000;
const LONGEST_SAVE = 15000;

const form = document.querySelector('[data-edit-form]');
let offlineSince = null;
let saving = false;
let leaving = false;

const saveNow = () => form.dispatchEvent(new CustomEvent('w-unsaved:add', { bubbles: true, cancelable: true }));

function setOffline(isOffline) {
  if (isOffline && offlineSince === null) {
    offlineSince = Date.now();
    setTimeout(lookAgain, AGAIN);
  }
  if (!isOffline) offlineSince = null;
  notice('offline', isOffline, isOffline ? { at: offlineSince } : {});
}

// Whether the writer of this form is signed in and the server answers; asks for the password where that helps.
async function isReady() {
  try {
    const here = await whoIsHere();
    setOffline(false);
    return admit(here) || (here.user === null && (await signInAgain()));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    setOffline(true);
    return false;
  }
}

const isSignedIn = () => whoIsHere().then(({ user }) => user !== null, () => false);

async function lookAgain() {
  if (offlineSince === null) return;
  if (await isReady()) saveNow();
  else if (offlineSince !== null) setTimeout(lookAgain, AGAIN);
}

document.addEventListener('w-autosave:save', (event) => {
  if (leaving || offlineSince !== null) event.preventDefault();
  else saving = true;
});
document.addEventListener('w-autosave:success', () => {
  saving = false;
  setOffline(false);
});
document.addEventListener('w-autosave:error', async ({ detail }) => {
  saving = false;
  if (detail.type === 'invalid_revision') notice('stale', true);
  if (detail.type === 'network_error' && (await isReady())) setTimeout(saveNow, AGAIN);
  // An answer that is no answer: the session may be over. An error of the server itself is not tried again and again.
  if (detail.type === 'server_error' && !(await isSignedIn()) && (await isReady())) saveNow();
});
window.addEventListener('offline', () => setOffline(true));
window.addEventListener('online', lookAgain);

function savingIsOver() {
  const until = Date.now() + LONGEST_SAVE;
  return new Promise((resolve) => {
    const look = () => (saving && Date.now() < until ? setTimeout(look, 50) : resolve());
    look();
  });
}

function carry(name, value) {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name, value });
  form.append(field);
  return field;
}

function stay() {
  leaving = false;
  form.dataset.wUnsavedConfirmationValue = 'true';
}

// A button of the form: first see that somebody is there to take it, wait for an autosave under way, then really go.
async function leave(button) {
  leaving = true;
  const carried = button?.name ? carry(button.name, button.value) : null;
  await savingIsOver();
  if (await isReady()) {
    form.dataset.wUnsavedConfirmationValue = 'false';
    HTMLFormElement.prototype.submit.call(form);
    return;
  }
  stay();
  carried?.remove();
  form.querySelectorAll('[name^="action-workflow"], [name^="workflow-action"]').forEach((field) => field.remove());
  button?.setAttribute('data-w-progress-loading-value', 'false');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!leaving) leave(event.submitter);
});
form.submit = () => leave(null);
// Back from the next screen, with this one as it was left.
window.addEventListener('pageshow', ({ persisted }) => persisted && stay());

// Wagtail asks whether to overwrite a newer version. Nothing is overwritten here, so the button does what it says.
document.addEventListener('click', ({ target }) => {
  if (!target.closest('[data-edit-form] button')) return;
  document.querySelector('[data-controller~="w-session"]')?.setAttribute('data-w-session-intercept-value', '');
}, true);
