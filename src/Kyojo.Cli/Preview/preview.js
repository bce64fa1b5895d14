// Put by `kyojo serve` into the pages it sends, never into the pages it builds.
// Loads the page again when the site has changed, and shows over the last good page what stops the latest build.
(() => {
  const script = document.currentScript;
  let source = null;
  let panel = null;
  let shown = '';

  // A browser keeps few connections to one host: tabs nobody looks at give theirs back.
  function listen() {
    if (source || document.hidden) return;
    source = new EventSource('/.kyojo/events');
    source.onmessage = (event) => take(JSON.parse(event.data));
  }

  function rest() {
    source?.close();
    source = null;
  }

  function take(state) {
    if (state.version !== script.dataset.version) {
      rest();
      location.reload();
      return;
    }
    if ('plain' in script.dataset || state.findings === shown) return;
    shown = state.findings;
    hide();
    if (shown) show(state);
  }

  function hide() {
    panel?.remove();
    panel = null;
  }

  // In a tree of its own, so that neither the theme's styles nor the overlay's reach the other.
  function show(state) {
    panel = document.createElement('div');
    panel.id = 'kyojo-preview';
    panel.lang = state.lang;
    const root = panel.attachShadow({ mode: 'open' });
    root.innerHTML = '<link rel="stylesheet" href="/.kyojo/preview.css"><section class="findings overlay" tabindex="0"><header><h2></h2><button type="button"></button></header><p class="note"></p><div></div></section>';
    const section = root.querySelector('section');
    section.setAttribute('aria-label', state.title);
    root.querySelector('h2').textContent = state.title;
    root.querySelector('.note').textContent = state.note;
    const button = root.querySelector('button');
    button.textContent = state.close;
    button.addEventListener('click', hide);
    document.body.append(panel);
    // Filled when it is already there: only then is an alert read aloud everywhere.
    root.querySelector('div').innerHTML = state.findings;
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : listen()));
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
