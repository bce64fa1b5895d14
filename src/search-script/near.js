// 「もしかして」: fetched only when a word is found nowhere. The same as NearSearch.cs.
const MOST_PAIRS = 32;

const SCRIPTS = [/^[ァ-ヺーｦ-ﾟ]+/, /^[ぁ-ゖ]+/, /^[a-zA-Z0-9ａ-ｚＡ-Ｚ０-９]+/, /^[^ァ-ヺーｦ-ﾟぁ-ゖa-zA-Z0-9ａ-ｚＡ-Ｚ０-９]+/u];

// Stretches of one script, as written.
function scripts(text) {
  const found = [];
  while (text) {
    for (let kind = 0; kind < 4; kind++) {
      const m = SCRIPTS[kind].exec(text);
      if (!m) continue;
      found.push({ text: m[0], kind });
      text = text.slice(m[0].length);
      break;
    }
  }
  return found;
}

const distance = (a, b) => {
  // 0, 1, or 2 for more: one letter changed, added, left out, or two neighbours swapped.
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let start = 0, end = 0;
  while (start < a.length && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const x = a.slice(start, a.length - end), y = b.slice(start, b.length - end);
  const mayBeSlip = /^[ぁ-ゖa-z]{0,2}$/.test(x) && /^[ぁ-ゖa-z]{0,2}$/.test(y);
  if (!mayBeSlip) return 2;
  return x.length < 2 && y.length < 2 || x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0] ? 1 : 2;
};

// A word that is found nowhere, without the slip of a finger; null when nothing is near.
export async function mend(ix, word, isFound) {
  const parts = scripts(word.text);
  for (const [i, part] of parts.entries()) {
    const folded = ix.fold(part.text), length = folded.length;
    if (part.kind > 2 || length < (part.kind === 2 ? 5 : 4)) continue;
    const near = (await Promise.all([length, length + 1, length - 1].map(ix.words))).map(list => list.filter(other => distance(folded, other) === 1));
    const better = near.flat().sort((a, b) => (b[0] === folded[0]) - (a[0] === folded[0]))[0];
    if (!better) continue;
    const text = parts.map((p, n) => n === i ? better : p.text).join("");
    if (await isFound(text)) return text;
  }
  return nearName(ix, word);
}

// A name that has all pairs of letters but those around one.
async function nearName(ix, word) {
  const text = ix.fold(word.text), points = [...text.replaceAll(" ", "")];
  if (points.length < 5 || word.field > 0 || !/[ぁ-ゖa-z]/.test(text)) return null;
  const pairs = points.slice(1).map((c, i) => points[i] + c), counts = new Uint8Array(ix.main.records);
  for (const lists of await Promise.all(pairs.slice(0, MOST_PAIRS).map(ix.names.exact))) {
    let last = -1;
    for (const id of lists[0]) if (id !== last) counts[last = id]++;
  }
  const least = Math.max(2, Math.min(pairs.length, MOST_PAIRS) - 3);
  const ids = [...counts.keys()].filter(id => counts[id] >= least).sort((a, b) => counts[b] - counts[a] || a - b).slice(0, 24);
  for (const record of await Promise.all(ids.map(ix.record))) {
    for (const name of [record.title, record.reading, ...record.names.split("\n")]) {
      const found = name && within(ix, points.join(""), name);
      if (found) return found;
    }
  }
  return null;
}

// The part of a name that differs from a text by one slip, between borders of words.
function within(ix, text, name) {
  const { out, at } = ix.letters(name), letters = out.join("");
  if (letters.length !== out.length) return null;
  const border = i => i === 0 || i === out.length || out[i] === " " || out[i - 1] === " " || kindOf(name[at[i]]) !== kindOf(name[at[i - 1]]);
  for (let from = 0; from < out.length; from++) {
    if (out[from] === " ") continue;
    for (const size of [text.length, text.length + 1, text.length - 1]) {
      const to = from + size;
      if (to > out.length || distance(text, letters.slice(from, to)) > 1) continue;
      if (text.length < 7 ? border(from) && border(to) : border(from) || border(to)) return name.slice(at[from], to < at.length ? at[to] : name.length).trim();
    }
  }
  return null;
}

const kindOf = c => scripts(c)[0].kind;
