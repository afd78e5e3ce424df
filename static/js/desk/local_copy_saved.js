// After a save has led to another screen: the server says by a cookie which form it saved, and that copy goes.

import { forget } from './local_copy_store.js';

const NAME = 'desk_saved';
const found = document.cookie.split('; ').find((part) => part.startsWith(`${NAME}=`));

if (found) {
  document.cookie = `${NAME}=; path=/quan-tri/; max-age=0`;
  forget(decodeURIComponent(found.slice(NAME.length + 1)));
}
