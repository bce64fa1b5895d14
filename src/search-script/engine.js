// The ranking: the same as SearchEngine.cs.
const FIELDS = 5, BODY = 4, PLACE = 2;
const RESULTS = 16, GROUP = 16, HASH = 8;
// How much more a match counts by where it stands in a value: anywhere, at the start of a part, at the start, all of it.
const QUALITY = [[1, 1.15, 1.3, 2.5], [1, 1.1, 1.1, 1.3], [1, 1.3, 1.3, 1.8], [1, 1, 1, 1.2]];
// Readings and other names count less than the name as it is written.
const OTHER = .92;
const MOST_LETTERS = 200, MOST_WORDS = 10, MOST_PAIRS = 16, MOST_SHARDS = 24, ENOUGH = 10, AT_ONCE = 3, FEW = 12, LONG = 6;
const EVERYWHERE = null, NONE = new Int32Array(0);

async function unpack(response) {
  if (!response.ok) throw new Error(response.url);
  return new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}

// Terms of a shard with the place of their lists.
function parse(bytes) {
  const terms = [], places = [], utf8 = new TextDecoder();
  let at = 0, term = "";
  const number = () => {
    let value = 0, shift = 0, part;
    do { part = bytes[at++]; value |= (part & 127) << shift; shift += 7; } while (part > 127);
    return value;
  };
  while (at < bytes.length) {
    const shared = number(), rest = number();
    term = term.slice(0, shared) + utf8.decode(bytes.subarray(at, at += rest));
    const size = number();
    terms.push(term);
    places.push(at);
    at += size;
  }
  const list = () => {
    const head = number(), count = head >> 2;
    if (head === 1) return EVERYWHERE;
    const ids = new Int32Array(count);
    if (head & 1) {
      const first = number(), size = number();
      for (let i = 0, n = 0; i < size * 8; i++) if (bytes[at + (i >> 3)] >> (i & 7) & 1) ids[n++] = first + i;
      at += size;
    } else if (head & 2) {
      ids.places = new Uint8Array(count);
      for (let i = 0, id = 0; i < count; i++) {
        const value = number();
        ids[i] = id += value >> 4;
        ids.places[i] = value & 15;
      }
    } else {
      for (let i = 0, id = -1; i < count; i++) ids[i] = id += number() + 1;
    }
    return ids;
  };
  return {
    terms,
    lists(i, body) {
      at = places[i];
      const found = new Array(FIELDS).fill(NONE);
      if (body) found[BODY] = list();
      else for (let f = 0, mask = bytes[at++]; f < BODY; f++) if (mask >> f & 1) found[f] = list();
      return found;
    },
  };
}

function lowerBound(terms, term) {
  let low = 0, high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle] < term) low = middle + 1; else high = middle;
  }
  return low;
}

// One sorted list of terms in shards: names and facets, or the body.
function tier(directory, load, body) {
  const firsts = [], files = [], shards = new Map();
  // Shards of a group share a hash; the place of each in it is the last letter of its name.
  if (directory.first) directory.first.split("\f").forEach((group, g) => group.split("\n").forEach((first, i) => {
    firsts.push(first);
    files.push("t" + directory.hash.substr(g * HASH, HASH) + i.toString(36));
  }));
  const shard = n => {
    if (!shards.has(n)) {
      const loading = load(files[n]).then(parse);
      loading.catch(() => shards.delete(n));
      shards.set(n, loading);
    }
    return shards.get(n);
  };
  const nothing = () => new Array(FIELDS).fill(NONE);
  return {
    async exact(term) {
      let n = lowerBound(firsts, term);
      if (firsts[n] !== term) n--;
      if (n < 0) return nothing();
      const { terms, lists } = await shard(n), i = lowerBound(terms, term);
      return terms[i] === term ? lists(i, body) : nothing();
    },
    // Terms that begin with a text; keep chooses among them.
    async range(start, keep = () => true) {
      const end = start + "\u{10ffff}", found = [];
      let n = Math.max(0, lowerBound(firsts, start) - 1);
      for (let count = 0; n < firsts.length && firsts[n] < end && count < MOST_SHARDS; n++, count++) {
        const { terms, lists } = await shard(n);
        for (let i = lowerBound(terms, start); i < terms.length && terms[i] < end; i++) if (keep(terms[i])) found.push({ term: terms[i], lists: lists(i, body) });
      }
      return found;
    },
  };
}

function both(a, b) {
  if (a === EVERYWHERE) return b;
  if (b === EVERYWHERE) return a;
  const out = new Int32Array(Math.min(a.length, b.length));
  let n = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) { out[n++] = a[i++]; j++; } else if (a[i] < b[j]) i++; else j++;
  }
  return out.subarray(0, n);
}

function either(lists, records) {
  const some = lists.filter(l => l && l.length);
  if (some.length < 2) return some[0] || NONE;
  const seen = new Uint8Array(records);
  let count = 0;
  for (const list of some) for (const id of list) if (!seen[id]) { seen[id] = 1; count++; }
  const out = new Int32Array(count);
  for (let id = 0, n = 0; id < records; id++) if (seen[id]) out[n++] = id;
  return out;
}

const cut = text => text.split(/[\s\u3000]+/u).filter(Boolean);

// Words of a query: + must, - not, field:word, "phrase". Plain words all have to be found.
export function parseQuery(query) {
  const words = [];
  for (const m of query.slice(0, MOST_LETTERS).matchAll(/([+-]?)(?:(name|tag|place|type)[:：])?(?:["“”]([^"“”]*)["“”]?|([^\s\u3000"“”]+))/giu)) {
    const text = m[3] !== undefined ? cut(m[3]).join(" ") : m[4];
    if (text && words.length < MOST_WORDS) words.push({ text, not: m[1] === "-", field: m[2] ? { name: 0, tag: 1, place: 2, type: 3 }[m[2].toLowerCase()] : -1 });
  }
  return words;
}

// Pairs of letters of a run with their places, those that are likely to be rare first. Of a very long run enough are taken.
function pairsOf(text) {
  const points = [...text];
  // Long vowels have no place of their own: they may be written or not.
  let place = 0, head = points[0];
  const pairs = points.slice(1).map((c, i) => {
    const pair = { term: points[i] + c, place };
    if (!isLong(head, c)) { head = c; place++; }
    return pair;
  });
  const common = ({ term }) => [...term].reduce((sum, c) => sum + (!isKana(c) ? 0 : "いうんしつかのよ".includes(c) ? 3 : 2), 0);
  const step = Math.max(1, pairs.length / MOST_PAIRS);
  return pairs.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step) || i === pairs.length - 1).sort((a, b) => common(a) - common(b) || a.place % 3 - b.place % 3 || a.place - b.place);
}

// Narrows records to those that have one more pair of a run where it belongs. The bits of each: 8 for where pairs begin
// that follow each other in a name as written; 8 more for these, readings and other names.
function narrow(all, { list, place = 0 }) {
  const own = new Uint16Array(all.length), { places } = list;
  for (let i = 0; i < list.length; i++) own[list[i]] |= !places ? 65535 : (places[i] > 7 ? 256 : 257) << (places[i] - place & 7);
  for (let id = 0; id < all.length; id++) all[id] &= own[id];
}

const few = (mask, most) => {
  const ids = [];
  for (let id = 0; id < mask.length && ids.length <= most; id++) if (mask[id]) ids.push(id);
  return ids;
};

export function createSearch(baseUrl) {
  const base = new URL(baseUrl, globalThis.location && location.href);
  const folder = new URL("assets/search/", base);
  let opening;

  async function open() {
    const answer = await fetch(new URL("manifest.json", folder), { cache: "no-cache" });
    if (!answer.ok) throw new Error(answer.url);
    const manifest = await answer.json(), cache = new Map();
    const fetched = name => fetch(new URL(name + ".gz", folder)).then(unpack);
    let load = fetched, name = manifest.main;
    if (manifest.pack) {
      const all = await fetched(manifest.pack), end = all.indexOf(10);
      const head = JSON.parse(new TextDecoder().decode(all.subarray(0, end)));
      name = head.main;
      load = async file => {
        if (!head.files[file]) throw new Error(file);
        const [from, size] = head.files[file];
        return all.subarray(end + 1 + from, end + 1 + from + size);
      };
    }
    const json = async file => JSON.parse(new TextDecoder().decode(await load(file)));
    const once = (file, make) => {
      if (!cache.has(file)) {
        const made = make(file);
        made.catch(() => cache.delete(file));
        cache.set(file, made);
      }
      return cache.get(file);
    };
    const main = await json(name);
    const rows = text => text ? text.split("\n").map(line => line.split("\t")) : [];
    const fold = folding(main.glyphs, rows(main.spellings));
    const groups = [];
    main.groups.reduce((from, size) => { groups.push([from, from + size]); return from + size; }, 0);
    return {
      main, groups, fold: fold.fold, letters: fold.letters, synonyms: rows(main.synonyms),
      names: tier(main, load, false),
      body: () => once(main.body, async file => tier(await json(file), load, true)),
      facets: () => once(main.facets, async file => tier(await json(file), load, false)),
      words: length => main.words[length] ? once(main.words[length], async file => new TextDecoder().decode(await load(file)).split("\n")) : Promise.resolve([]),
      async record(id) {
        const shard = Math.floor(id / RESULTS), group = Math.floor(shard / GROUP);
        const row = (await once("r" + main.results.substr(group * HASH, HASH) + (shard % GROUP).toString(36), json))[id % RESULTS];
        const [key, route, title, reading, summary, names, type, online, where = "", standing = "", joining = "", state = "", status = ""] = row;
        return { id: key, url: new URL(encodeURI(route || `communities/${key}/`), base).href, title, reading, summary, names, online: !!online, where, standing, joining, state, status, type: type < 0 ? "" : main.types[type * 2 + 1] };
      },
    };
  }

  const index = () => opening || (opening = open().catch(error => { opening = null; throw error; }));

  // Records of a folded word in all fields but the body, each with its score.
  async function inNames(ix, text, field, scores) {
    const { main, names } = ix, { weights, records } = main, joined = text.replaceAll(" ", ""), best = new Float32Array(records), sum = new Float32Array(records);
    let whole = false;
    const give = (id, score, all) => { if (score > best[id]) best[id] = score; sum[id] += score; whole ||= !!all; };
    const rs = runs(text), latin = rs.every(run => run.word) ? romaji(text) : null;
    await Promise.all([
      value(ix, rs, field, give),
      field < 0 || field === PLACE ? place(ix, joined, give) : 0,
      latin && latin.length > 1 ? value(ix, runs(latin), field, (id, score, all) => give(id, score * .98, all)) : 0,
      latin && latin.length > 1 && (field < 0 || field === PLACE) ? place(ix, latin, give) : 0,
    ]);
    for (let id = 0; id < records; id++) if (best[id]) scores[id] = Math.max(scores[id], best[id] + (sum[id] - best[id]) / 10);
    return whole;
  }

  // Runs of one word in names, tags and types.
  async function value(ix, rs, field, give) {
    const { main: { weights, records }, names } = ix, last = rs[rs.length - 1];
    const edge = (run, end) => run.word ? run.text : [...run.text].slice(...(end ? [-2] : [0, 2])).join("");
    const borders = rs.slice(1).flatMap((run, r) => run.word === rs[r].word ? [] : [[...rs[r].text].pop() + [...run.text][0]]);
    const fields = [0, 1, 3].filter(f => field < 0 || field === f);
    const all = await Promise.all(rs.map(run => runIn(ix, run, run === last, rs.length > 1, fields)));
    const found = fields.filter(f => all.every(masks => masks[f]));
    if (!found.length) return;
    const [crossed, start, part, end] = await Promise.all([Promise.all(borders.map(names.exact)), names.exact(edge(rs[0]) + "^"), names.exact(edge(rs[0]) + "|"), names.exact(edge(last, true) + "$")]);
    for (const f of found) {
      const marks = new Uint8Array(records), next = new Uint8Array(records), first = all[0][f];
      for (const id of part[f]) marks[id] = 1;
      for (const id of start[f]) marks[id] = 2;
      for (const id of end[f]) if (marks[id] === 2 && first[id] & 257) marks[id] = 3;
      for (const l of crossed) for (const id of l[f]) next[id] = 1;
      for (let id = 0; id < records; id++) {
        if (all.every(masks => masks[f][id])) give(id, weights[f] * QUALITY[f][marks[id]] * (first[id] & 255 ? 1 : OTHER) + (next[id] ? .5 : 0), f === 0 && marks[id] === 3);
      }
    }
  }

  // Records of one run by field: pair after pair until none is left, or so few that their names tell the rest.
  async function runIn(ix, run, last, inside, fields) {
    const { main: { records }, names } = ix, masks = [];
    const use = (lists, place) => {
      for (const f of fields) if (masks[f] !== null) {
        masks[f] ||= new Uint16Array(records).fill(65535);
        narrow(masks[f], { list: lists[f], place });
        if (!few(masks[f], 0).length) masks[f] = null;
      }
    };
    const length = [...run.text].length;
    if (run.word && !(last && length > 1)) use(await names.exact(run.text));
    else if (run.word || length === 1) {
      // A single kana only where a value begins.
      const found = await names.range(run.text, term => length > 1 || inside || !isKana(run.text) || term.endsWith("^"));
      use(Array.from({ length: FIELDS }, (_, f) => either(found.map(x => x.lists[f]), records)));
    } else {
      const pairs = pairsOf(run.text);
      for (let at = 0; at < pairs.length; at += AT_ONCE) {
        const asked = pairs.slice(at, at + AT_ONCE), found = await Promise.all(asked.map(pair => names.exact(pair.term)));
        found.forEach((lists, i) => use(lists, asked[i].place));
        const left = fields.filter(f => masks[f]);
        if (!left.length) break;
        if (left.length > 1 || left[0] || at + AT_ONCE >= pairs.length) continue;
        const ids = few(masks[0], FEW);
        if (ids.length > FEW) continue;
        await Promise.all(ids.map(async id => { masks[0][id] &= await tells(ix, id, run.text); }));
        if (!few(masks[0], 0).length) masks[0] = null;
        break;
      }
    }
    return masks;
  }

  // Bits of a record whose names have a text in them.
  async function tells(ix, id, text) {
    const { title, names, reading } = await ix.record(id), has = name => ix.fold(name).replaceAll(" ", "").includes(text);
    return (has(title) ? 255 : 0) | (names.split("\n").some(has) || has(reading) || loose(ix.fold(reading).replaceAll(" ", "")).includes(loose(text)) ? 65280 : 0);
  }

  async function place({ main, names }, text, give) {
    const term = "=" + text, found = await names.range(term);
    for (const { term: whole, lists } of found) for (const id of lists[PLACE]) give(id, main.weights[PLACE] * QUALITY[PLACE][whole === term ? 3 : 1]);
  }

  async function inBody(ix, text, scores) {
    if ([...text].length === 1) return;
    const body = await ix.body(), rs = runs(text);
    let ids = EVERYWHERE;
    for (const run of rs) {
      if (run.word) {
        ids = both(ids, run === rs[rs.length - 1] && run.text.length > 1 ? either((await body.range(run.text)).map(x => x.lists[BODY]), ix.main.records) : (await body.exact(run.text))[BODY]);
        continue;
      }
      const pairs = [...run.text].length > 1 ? pairsOf(run.text) : [{ term: run.text }];
      for (let at = 0; at < pairs.length && (!ids || ids.length); at += AT_ONCE) {
        for (const lists of await Promise.all(pairs.slice(at, at + AT_ONCE).map(pair => body.exact(pair.term)))) ids = both(ids, lists[BODY]);
      }
    }
    // What stands everywhere tells nothing.
    for (const id of ids || []) scores[id] = Math.max(scores[id], ix.main.weights[BODY]);
  }

  // The word and what it may be replaced by.
  function forms(ix, text) {
    const folded = ix.fold(text);
    if (!folded) return [];
    const all = [folded];
    for (const group of ix.synonyms) {
      const own = group.find(word => folded.includes(word));
      if (own) for (const other of group) if (other !== own && all.length < 4) all.push(folded.replace(own, other));
    }
    return all;
  }

  async function scoresOf(ix, word, body) {
    const scores = word.scores || new Float32Array(ix.main.records);
    for (const [i, form] of word.forms.entries()) {
      const own = i ? new Float32Array(ix.main.records) : scores;
      if (body) { if (word.field < 0) await inBody(ix, form, own); } else if (await inNames(ix, form, word.field, own)) word.whole = true;
      // What was not typed counts a little less.
      if (i) for (let id = 0; id < own.length; id++) if (own[id] * .9 > scores[id]) scores[id] = own[id] * .9;
    }
    return scores;
  }

  // Scores of records that have all words; 0 for the others.
  async function match(ix, query, allowed, quick) {
    const { main } = ix, words = parseQuery(query).map(word => ({ ...word, forms: forms(ix, word.text) })).filter(word => word.forms.length);
    if (!words.length) return null;
    const total = new Float32Array(main.records);
    const combine = () => {
      let count = 0;
      for (let id = 0; id < total.length; id++) {
        total[id] = allowed && !allowed[id] ? 0 : 1e-6;
        for (const word of words) {
          if (!total[id]) break;
          if (word.not) { if (word.scores[id]) total[id] = 0; }
          else total[id] = word.scores[id] ? total[id] + word.scores[id] : 0;
        }
        if (total[id]) count++;
      }
      return count;
    };
    await Promise.all(words.map(async word => { word.scores = await scoresOf(ix, word, false); }));
    await whole(ix, words);
    let count = combine();
    // A long word that names have, or a whole name, is what was meant.
    const meant = count && words.every(word => word.not || word.whole || [...word.forms[0]].length >= LONG);
    if (count < ENOUGH && !meant && !quick) {
      await Promise.all(words.map(word => scoresOf(ix, word, true)));
      count = combine();
    }
    return { total, count, words };
  }

  // Several words that are together all of a name.
  async function whole({ names }, words) {
    const plain = words.filter(word => !word.not && word.field < 0);
    if (plain.length < 2) return;
    const first = runs(plain[0].forms[0])[0], last = runs(plain[plain.length - 1].forms[0]).pop();
    const head = first.word ? first.text : [...first.text].slice(0, 2).join(""), tail = last.word ? last.text : [...last.text].slice(-2).join("");
    const [start, end] = await Promise.all([names.exact(head + "^"), names.exact(tail + "$")]);
    for (const id of both(start[0], end[0])) if (plain.every(word => word.scores[id])) plain[0].scores[id] += 4;
  }

  async function filter(ix, facets) {
    const asked = Object.entries(facets || {}).filter(([, value]) => value);
    if (!asked.length) return null;
    const tier = await ix.facets(), allowed = new Uint8Array(ix.main.records);
    const lists = await Promise.all(asked.map(([key, value]) => key === "tag" ? tier.range(`tag=${value}\t`).then(found => found.length ? found[0].lists[0] : NONE) : tier.exact(`${key}=${value}`).then(l => l[0])));
    for (const id of lists.reduce(both)) allowed[id] = 1;
    return allowed;
  }

  async function isFound(ix, word) {
    const scores = await scoresOf(ix, { ...word, scores: null, forms: forms(ix, word.text).slice(0, 1) }, false);
    return scores.some(score => score > 0);
  }

  // Records in their order: group by group, the best first, then as they stand.
  function ordered({ groups }, total, limit, offset) {
    const shown = [], counts = [];
    for (const [from, to] of groups) {
      const own = [], most = Math.max(0, offset + limit - counts.reduce((a, b) => a + b, 0));
      for (let id = from; id < to; id++) if (total[id] > 0) own.push(id);
      const least = most < own.length ? Float32Array.from(own, id => total[id]).sort()[own.length - Math.max(1, most)] : 0;
      const best = own.filter(id => total[id] > least).sort((a, b) => total[b] - total[a] || a - b);
      shown.push(...best.concat(own.filter(id => total[id] === least)).slice(0, most));
      counts.push(own.length);
    }
    return { counts, shown: shown.slice(offset) };
  }

  async function search(query, facets = {}, { limit = ENOUGH, quick = false } = {}) {
    const ix = await index(), allowed = await filter(ix, facets);
    let found = await match(ix, String(query ?? ""), allowed, quick), corrected = "";
    if (!found) {
      if (String(query ?? "").trim()) return empty(ix);
      const total = new Float32Array(ix.main.records), end = ix.groups[0][1];
      for (let id = 0; id < end; id++) total[id] = !allowed || allowed[id] ? 1 : 0;
      found = { total, words: [] };
    } else if (!found.count && !allowed && !quick) {
      corrected = await correct(ix, found);
      if (corrected) {
        const again = await match(ix, corrected, allowed);
        if (again.count) found = again; else corrected = "";
      }
    }
    const page = async (offset, count) => {
      const { shown } = ordered(ix, found.total, count, offset), records = await Promise.all(shown.map(ix.record));
      return records.map((record, i) => ({ ...record, score: found.total[shown[i]], group: ix.groups.findIndex(([, to]) => shown[i] < to) }));
    };
    const { counts } = ordered(ix, found.total, 1, 0);
    return { total: counts.reduce((a, b) => a + b, 0), hits: await page(0, limit), groups: counts, corrected, words: found.words.filter(word => !word.not).map(word => word.forms[0]), matched: found.total, page };
  }

  const empty = ix => ({ total: 0, hits: [], groups: ix.groups.map(() => 0), corrected: "", words: [], matched: new Float32Array(ix.main.records), page: async () => [] });

  // The query with those words mended that are found nowhere; empty when one of them cannot be.
  async function correct(ix, { words }) {
    const text = [];
    let changed = false;
    for (const word of words) {
      let own = word.text;
      if (!word.not && !word.scores.some(score => score > 0)) {
        const { mend } = await import("./search-near.js");
        own = await mend(ix, word, text => isFound(ix, { ...word, text }));
        if (!own) return "";
        changed = true;
      }
      text.push((word.not ? "-" : "") + (word.field < 0 ? "" : ["name", "tag", "place", "type"][word.field] + ":") + (/\s/.test(own) ? `"${own}"` : own));
    }
    return changed ? text.join(" ") : "";
  }

  return {
    search,
    fold: async text => (await index()).fold(text),
    // For the page: numbers of records by value of a facet among those of a result.
    async counts(result, facet) {
      const ix = await index(), found = await (await ix.facets()).range(facet + "=");
      return found.map(({ term, lists }) => {
        const [value, label = ""] = term.slice(facet.length + 1).split("\t");
        let count = 0;
        for (const id of lists[0]) if (result.matched[id] > 0) count++;
        return { value, label, count };
      });
    },
    marks: async (text, words) => marks(await index(), text, words),
  };
}

// Places in a text that a query matches, as pairs of start and end.
function marks(ix, text, words) {
  const { out, at } = ix.letters(text), letters = out.map(c => c[0]).join(""), found = [];
  for (const word of words.flatMap(w => [w.replaceAll(" ", ""), ...w.split(" ")])) {
    for (let from = letters.indexOf(word); word && from >= 0; from = letters.indexOf(word, from + word.length)) {
      const to = from + word.length;
      found.push([at[from], to < at.length ? at[to] : text.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter(([from], i) => !found.slice(0, i).some(other => from < other[1]));
}
