// The search page and the proposals below search boxes.
const HERE = () => new URL("../", import.meta.url);
const WAIT = 120, MORE = 20, OTHERS = 3;
const FACETS = ["type", "origin", "now", "standing", "joining", "online", "tag"];

const fill = (text, blanks) => text.replace(/\{(\w+)\}/g, (_, name) => blanks[name] ?? "");

function element(name, text, properties = {}) {
  const made = document.createElement(name);
  made.append(...[text].flat());
  return Object.assign(made, properties);
}

// Nothing is searched while a word is being composed.
function onTyping(box, act) {
  let timer;
  const later = () => { clearTimeout(timer); timer = setTimeout(act, WAIT); };
  box.addEventListener("input", event => { if (!event.isComposing) later(); });
  box.addEventListener("compositionend", later);
}

function searchPage(form) {
  const engine = createSearch(HERE()), words = form.dataset, box = form.elements.q;
  const [status, help, results, browse, card, facets] = ["status", "help", "results", "browse", "card", "facets"].map(part => document.querySelector(`[data-search-${part}]`));
  const names = words.groups.split("|");
  let turn = 0;
  facets.hidden = false;

  const chosen = () => Object.fromEntries(FACETS.map(name => [name, form.elements[name].value]).filter(([, value]) => value));

  function read() {
    const asked = new URLSearchParams(location.search);
    box.value = asked.get("q") || "";
    for (const name of FACETS) {
      const value = asked.get(name) || "", select = form.elements[name];
      if (value && ![...select.options].some(option => option.value === value)) select.add(new Option(value, value));
      select.value = value;
    }
    if (Object.keys(chosen()).length) facets.open = true;
  }

  // One entry of the history for what is typed, and one for each choice: Back leads to the result before.
  let draft = false;
  function write(how) {
    const asked = new URLSearchParams();
    if (box.value) asked.set("q", box.value);
    for (const [name, value] of Object.entries(chosen())) asked.set(name, value);
    const address = location.pathname + (asked.size ? "?" + asked : "");
    if (address !== location.pathname + location.search) history[how !== "choice" && draft ? "replaceState" : "pushState"](null, "", address);
    draft = how === "typing";
  }

  function say(text, state) {
    status.textContent = text;
    status.dataset.searchState = state;
  }

  async function marked(text, query) {
    const parts = [];
    let at = 0;
    for (const [from, to] of await engine.marks(text, query)) {
      parts.push(text.slice(at, from), element("mark", text.slice(from, to)));
      at = to;
    }
    return [...parts, text.slice(at)];
  }

  async function made(hit, query) {
    const copy = card.content.cloneNode(true), article = copy.querySelector("article"), link = copy.querySelector("a");
    link.href = hit.url;
    link.dataset.id = hit.id;
    link.append(...await marked(hit.title, query));
    const put = (name, parts) => {
      const place = article.querySelector("." + name);
      if (parts.some(Boolean)) place.append(...parts); else place.remove();
    };
    put("reading", await marked(hit.reading, query));
    put("where", [hit.where]);
    put("summary", await marked(hit.summary, query));
    put("status", [hit.status]);
    if (hit.state) article.querySelector(".status").classList.add("is-" + hit.state);
    put("chips", [hit.type, hit.standing, hit.online && form.elements.online.options[1].text, hit.joining].filter(Boolean).map(text => element("li", text)));
    return article;
  }

  async function show(found, query, mine) {
    const sections = [];
    for (const [group, count] of found.groups.entries()) {
      if (!count) continue;
      const from = found.groups.slice(0, group).reduce((a, b) => a + b, 0);
      const hits = await found.page(from, group ? Math.min(OTHERS, count) : Math.min(10, count));
      if (mine !== turn) return;
      const list = element("div", await Promise.all(hits.map(hit => made(hit, query))), { className: "cards" });
      const section = element("section", [element("h2", [names[group], " ", element("span", fill(words.count, { n: count }), { className: "count" })]), list]);
      const more = element("button", "", { type: "button", className: "button" });
      const label = () => { if (list.children.length < count) { more.textContent = fill(words.more, { n: count - list.children.length }); section.append(more); } else more.remove(); };
      more.addEventListener("click", async () => {
        const at = list.children.length, next = await found.page(from + at, Math.min(MORE, count - at));
        list.append(...await Promise.all(next.map(hit => made(hit, query))));
        label();
        list.children[at].querySelector("a").focus();
      });
      label();
      sections.push(section);
    }
    results.replaceChildren(...sections);
  }

  function helpWith(found) {
    const parts = [];
    if (found.corrected) parts.push(element("p", fill(words.corrected, { query: found.corrected })));
    if (!found.total) {
      const ways = Object.keys(chosen()).map(name => {
        const select = form.elements[name], drop = element("button", fill(words.drop, { label: select.selectedOptions[0].text }), { type: "button", className: "button" });
        drop.addEventListener("click", () => { select.value = ""; run("choice"); box.focus(); });
        return element("li", drop);
      });
      if (ways.length) parts.push(element("ul", ways));
    }
    help.replaceChildren(...parts);
  }

  // Numbers beside the values of the facets, for the result that is shown.
  async function count(found, mine) {
    if (!facets.open) return;
    for (const name of FACETS) {
      const values = await engine.counts(found, name);
      if (mine !== turn) return;
      const select = form.elements[name];
      if (name === "tag") {
        for (const { value, label } of values) if (![...select.options].some(option => option.value === value)) select.add(new Option(label, value));
      }
      for (const option of select.options) {
        const value = values.find(other => other.value === option.value);
        option.dataset.label ||= (name === "tag" && value?.label) || option.text;
        if (option.value) option.text = option.dataset.label + " " + fill(words.count, { n: value?.count || 0 });
      }
    }
  }

  let last;
  async function run(how) {
    const mine = ++turn, query = box.value, filters = chosen(), any = query.trim() || Object.keys(filters).length;
    if (how) write(how); else draft = false;
    say(words.busy, "busy");
    try {
      const found = await engine.search(query, filters);
      if (mine !== turn) return;
      last = found;
      if (any) await show(found, found.words, mine); else results.replaceChildren();
      if (mine !== turn) return;
      helpWith(found);
      browse.hidden = !!(any && found.total);
      say(!any ? words.idle : found.total ? fill(words.found, { n: found.total }) : words.none, "done");
      count(found, mine).catch(() => {});
    } catch {
      if (mine !== turn) return;
      results.replaceChildren();
      help.replaceChildren();
      browse.hidden = false;
      say(words.failed, "done");
    }
  }

  onTyping(box, () => run("typing"));
  form.addEventListener("submit", event => { event.preventDefault(); run("enter"); });
  form.addEventListener("change", event => { if (event.target !== box) run("choice"); });
  facets.addEventListener("toggle", () => { if (last) count(last, turn).catch(() => {}); });
  addEventListener("popstate", () => { read(); run(); });
  read();
  if (location.search) run();
}

let shared;

// Proposals as the combobox pattern of the ARIA practices has them: the focus stays in the box.
export function suggest(box) {
  const engine = shared ||= createSearch(HERE()), form = box.form, id = box.id + "-list";
  const list = element("ul", [], { id, className: "suggestions", hidden: true });
  let hits = [], active = -1, turn = 0;
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list" })) box.setAttribute(name, value);
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggest);
  form.append(list);

  function open(yes) {
    list.hidden = !yes;
    box.setAttribute("aria-expanded", String(yes));
    if (!yes) choose(-1);
  }

  function choose(n) {
    active = n;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === n)));
    if (n < 0) box.removeAttribute("aria-activedescendant"); else box.setAttribute("aria-activedescendant", list.children[n].id);
  }

  async function run() {
    const mine = ++turn;
    try {
      const found = box.value.trim() ? await engine.search(box.value, {}, { limit: 6, quick: true }) : { hits: [] };
      if (mine !== turn) return;
      hits = found.hits;
    } catch {
      hits = [];
    }
    list.replaceChildren(...hits.map((hit, n) => {
      const option = element("li", [hit.title, element("span", [hit.reading, hit.type].filter(Boolean).join("　"))], { id: `${id}-${n}` });
      option.lang = "ja";
      option.setAttribute("role", "option");
      option.addEventListener("mousedown", event => { event.preventDefault(); location.href = hit.url; });
      return option;
    }));
    open(hits.length > 0 && document.activeElement === box);
  }

  box.addEventListener("keydown", event => {
    if (event.isComposing || list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      choose(active + step < -1 ? hits.length - 1 : active + step >= hits.length ? -1 : active + step);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      location.href = hits[active].url;
    } else if (event.key === "Escape") {
      event.preventDefault();
      open(false);
    }
  });
  box.addEventListener("blur", () => open(false));
  onTyping(box, run);
  if (box.value) run();
}

const page = globalThis.document?.querySelector("form[data-search]");
if (page) searchPage(page);
