// Copies of unsaved forms in this browser: one record for each opening of a form. Every call answers with a promise;
// where the browser keeps nothing (private windows, a full disk) reading finds nothing and writing reports false.

const NAME = 'desk';
const TABLE = 'copies';

function open() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(TABLE, { keyPath: 'key' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function run(mode, act) {
  const base = await open();
  try {
    return await new Promise((resolve, reject) => {
      const work = base.transaction(TABLE, mode, { durability: 'strict' });
      const asked = act(work.objectStore(TABLE));
      work.oncomplete = () => resolve(asked.result);
      work.onabort = () => reject(work.error);
      work.onerror = () => reject(work.error);
    });
  } finally {
    base.close();
  }
}

// record: { key, user, path, fields: [[name, value]], stored: time as a number, synced: whether the server has it }
export const write = (record) => run('readwrite', (table) => table.put(record)).then(() => true, () => false);
export const forget = (key) => run('readwrite', (table) => table.delete(key)).then(() => true, () => false);
export const all = () => run('readonly', (table) => table.getAll()).catch(() => []);
export const find = (key) => run('readonly', (table) => table.get(key)).catch(() => undefined);
