// Everything that the page has stored on the reader's device. Calls back.
const done = arguments[arguments.length - 1];
const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
if (document.cookie) stored.push(document.cookie);
Promise.all([indexedDB.databases(), caches.keys()]).then(([databases, keys]) =>
  done([...stored, ...databases.map((database) => database.name), ...keys]));
