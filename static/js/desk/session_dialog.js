// The dialog in which somebody whose session has ended signs in again over their form.

import { notice } from './local_copy_notices.js';
import { bearToken, signIn, Unreachable, whoIsHere } from './session_answers.js';

const safety = document.querySelector('[data-safety]');
const dialog = safety.querySelector('template[data-dialog]').content.querySelector('dialog').cloneNode(true);
const problem = dialog.querySelector('[data-problem]');

function complain(name) {
  problem.textContent = dialog.querySelector(`[data-says="${name}"]`).textContent;
  problem.hidden = false;
}

// Puts the fresh token into the form when it is its own writer who is here; anybody else gets no further with it.
export function admit({ user, token }) {
  const form = document.querySelector('[data-edit-form]');
  const isOwn = user === safety.dataset.user;
  notice('stranger', user !== null && !isOwn);
  if (isOwn) {
    form.elements.csrfmiddlewaretoken.value = token;
    bearToken(token);
  }
  return isOwn;
}

async function attempt(fields) {
  const said = await signIn(fields.username.value, fields.password.value);
  fields.password.value = '';
  if (said !== 'in') return said;
  return admit(await whoIsHere()) ? 'in' : 'wrong';
}

// Opens the dialog; answers true when the writer has signed in again, false when they put it off.
export function signInAgain() {
  dialog.returnValue = '';
  if (dialog.open) return Promise.resolve(false);
  problem.hidden = true;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      dialog.remove();
      resolve(dialog.returnValue === 'in');
    };
    dialog.querySelector('form').onsubmit = async (event) => {
      event.preventDefault();
      const said = await attempt(event.target.elements).catch((error) => {
        if (error instanceof Unreachable) return 'offline';
        throw error;
      });
      if (said === 'in') dialog.close('in');
      else complain(said);
    };
  });
}
