// Names are proposed while one types: what is needed is fetched when the box gets the focus, never before.
addEventListener("focusin", async event => {
  const box = event.target;
  if (!box.matches("[data-suggest] input") || box.dataset.ready) return;
  box.dataset.ready = "1";
  const { suggest } = await import("./search.js");
  suggest(box);
});
