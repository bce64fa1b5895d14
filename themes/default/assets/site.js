// Names are proposed while one types: what is needed is fetched when the box gets the focus, never before.
addEventListener("focusin", async event => {
  const box = event.target;
  if (!box.matches("[data-suggest] input") || box.dataset.ready) return;
  box.dataset.ready = "1";
  const { suggest } = await import("./search.js");
  suggest(box);
});

// What needs a script is hidden until the script is here.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// A button copies the text of the element its data-copy names; browsers allow that over https and on this machine only.
function copies(button, source) {
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.after(said);
  button.hidden = false;
  button.addEventListener("click", async () => {
    said.textContent = "";
    await navigator.clipboard.writeText(source.innerText.trimEnd());
    said.textContent = button.dataset.done;
  });
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button[data-copy]")) copies(button, document.getElementById(button.dataset.copy));
  const pattern = document.querySelector("button[data-copy-code]");
  for (const code of pattern ? document.querySelectorAll("main pre") : []) {
    const line = document.createElement("p");
    line.className = "copy";
    line.append(pattern.cloneNode(true));
    code.after(line);
    copies(line.firstChild, code);
  }
}

// Older browsers print closed parts closed: style sheets cannot open them there.
const closed = "details:not([open]):not(.facets)";
addEventListener("beforeprint", () => document.querySelectorAll(closed).forEach(part => { part.open = true; part.dataset.opened = ""; }));
addEventListener("afterprint", () => document.querySelectorAll("details[data-opened]").forEach(part => { part.open = false; delete part.dataset.opened; }));
