// Runs before the first paint. A file, not an inline script: the content security policy allows 'self' only.
(function () {
  var stored = null;
  try {
    stored = window.localStorage.getItem('parley-color-scheme');
  } catch {
    // storage is blocked: follow the system
  }
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  var scheme = stored === 'dark' || stored === 'light' ? stored : dark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
