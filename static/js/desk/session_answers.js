// Asking the server who is signed in, and signing in again, without leaving the page.

const safety = document.querySelector('[data-safety]');
const GATEWAY = 500;

// Wagtail read its token when the page was loaded; signing in again has made that one void.
let token = '';
const plainFetch = window.fetch;
window.fetch = (address, options) => {
  const headers = new Headers(options?.headers);
  if (!token || !headers.has('X-CSRFToken')) return plainFetch(address, options);
  headers.set('X-CSRFToken', token);
  return plainFetch(address, { ...options, headers });
};
export const bearToken = (fresh) => {
  token = fresh;
};

export class Unreachable extends Error {}

async function ask(address, options) {
  let answer;
  try {
    answer = await fetch(address, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store', ...options });
  } catch (problem) {
    throw new Unreachable(String(problem));
  }
  if (answer.status >= GATEWAY) throw new Unreachable(String(answer.status));
  return answer;
}

// { user, token }; user is null when nobody is signed in. Throws Unreachable.
export async function whoIsHere() {
  const answer = await ask(safety.dataset.session, { headers: { Accept: 'application/json' } });
  if (!answer.ok) return { user: null, token: '' };
  const here = await answer.json();
  return { user: String(here.user), token: here.token };
}

const pageOf = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');

// Signs in through the form at the door, limits of failed tries included. 'in', 'wrong' or 'locked'.
export async function signIn(username, password) {
  const door = await ask(safety.dataset.signIn);
  if (door.type === 'opaqueredirect') return 'in';
  const pass = (await pageOf(door)).querySelector('[name=csrfmiddlewaretoken]')?.value ?? '';
  const body = new URLSearchParams({ csrfmiddlewaretoken: pass, username, password, next: safety.dataset.session });
  const answer = await ask(safety.dataset.signIn, { method: 'POST', body });
  if (answer.type === 'opaqueredirect' || answer.redirected) return 'in';
  return answer.status === 403 || answer.status === 429 ? 'locked' : 'wrong';
}
