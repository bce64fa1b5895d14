// Folding of texts: the same as SearchFolding.cs and Romaji.cs, held together by tests/search-vectors.json.
const SMALL = "ぁぃぅぇぉっゃゅょゎゕゖゐゑぢづを";
const LARGE = "あいうえおつやゆよわかけいえじずお";
const ROWS = ["あかさたなはまやらわがざだばぱ", "いきしちにひみりぎじびぴ", "うくすつぬふむゆるぐずぶぷ", "えけせてねへめれげぜでべぺ", "おこそとのほもよろごぞどぼぽ"];
const SYLLABLES = " あいうえお;kかきくけこ;sさしすせそ;tたちつてと;nなにぬねの;hはひふへほ;mまみむめも;yやいゆえよ;rらりるれろ;lらりるれろ;wわいうえお;gがぎぐげご;zざじずぜぞ;dだじずでど;bばびぶべぼ;pぱぴぷぺぽ;vばびぶべぼ;cかしくせこ;kyき;syし;shし;tyち;chち;cyち;nyに;hyひ;myみ;ryり;gyぎ;zyじ;jyじ;jじ;dyじ;byび;pyぴ;fふ;tsつ;dzず;thて;dhで";
const KANA = {};
for (const row of SYLLABLES.split(";")) {
  const [, name, kana] = /^([ a-z]+)(.+)$/.exec(row);
  const head = name.trim();
  for (let v = 0; v < 5; v++) {
    KANA[head + "aiueo"[v]] = kana.length > 1 ? kana[v]
      : /^(f|ts|dz)$/.test(head) ? (v === 2 ? kana : kana + "あいうえお"[v])
      : /^[td]h$/.test(head) ? kana + (v === 1 ? "い" : "やいゆえよ"[v])
      : v === 1 ? kana : kana + "やいゆえよ"[v];
  }
}

const isKana = text => /^[ぁ-ゖ]+$/.test(text);
const endsInKana = text => /[ぁ-ゖ]$/.test(text);

// Folded letters, and for each the place in the text it comes from.
function letters(text, glyphs) {
  const out = [], at = [];
  let gap = false, i = 0;
  const chars = [...text];
  for (let n = 0; n < chars.length; i += chars[n].length, n++) {
    let c = chars[n];
    const last = out.length && !gap ? out[out.length - 1] : "";
    if (/[\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\u200d\u{e0100}-\u{e01ef}]/u.test(c)) continue;
    if (/[ー\-‐‑–—−]/.test(c)) {
      if (!endsInKana(last)) gap = true;
      continue;
    }
    if (c === "'" || c === "’") {
      const next = n + 1 < chars.length ? letters(chars[n + 1], glyphs).text : "";
      // don't is one word; n'e in romaji is not ne.
      if (!last || last > "\x7f" || !/^[!-~]$/.test(next) || (last === "n" && "aiueoy".includes(next))) gap = true;
      continue;
    }
    const place = i;
    if (c >= "ァ" && c <= "ヶ") c = String.fromCharCode(c.charCodeAt(0) - 96);
    if (c === "ゔ") {
      const next = chars[n + 1] || "";
      const vowel = "ぁぃぅぇぉ".indexOf(next >= "ァ" && next <= "ォ" ? String.fromCharCode(next.charCodeAt(0) - 96) : next || "?");
      if (vowel >= 0) { i += chars[n].length; n++; }
      c = vowel < 0 ? "ぶ" : "ばびぶべぼ"[vowel];
    } else {
      const small = SMALL.indexOf(c);
      if (small >= 0) c = LARGE[small];
      else if (!/[\p{L}\p{N}]/u.test(c)) { gap = true; continue; }
      else {
        if (/[\u00c0-\u024f\u1e00-\u1eff]/.test(c)) c = c.normalize("NFD")[0];
        c = c === "ς" ? "σ" : c.toLowerCase();
        c = glyphs.get(c) || c;
      }
    }
    if (gap && out.length) { out.push(" "); at.push(place); }
    gap = false;
    out.push(c);
    at.push(place);
  }
  return { text: out.join(""), out, at };
}

const compatible = text => text.replace(/\p{Cs}/gu, " ").replace(/゛/g, "\u3099").replace(/゜/g, "\u309a").normalize("NFKC");

export function folding(glyphText, spellings) {
  const glyphs = new Map(), pairs = new Map();
  const points = [...glyphText];
  for (let i = 0; i < points.length; i += 2) glyphs.set(points[i], points[i + 1]);
  for (const [from, to] of spellings) pairs.set(from[0], [...(pairs.get(from[0]) || []), [from, to]].sort((a, b) => b[0].length - a[0].length));
  return {
    fold(text) {
      const folded = letters(compatible(text), glyphs).text.replace(/東京都(.?)/gu, (_, next) => "東京" + (!next ? "" : next === " " ? " " : " 都" + next));
      let out = "";
      for (let i = 0; i < folded.length;) {
        const pair = (pairs.get(folded[i]) || []).find(p => folded.startsWith(p[0], i));
        out += pair ? pair[1] : folded[i];
        i += pair ? pair[0].length : 1;
      }
      return out;
    },
    // For marks: letters of the text as it stands, each with its place.
    letters: text => letters(text.replace(/[！-～ｦ-ﾟ]/g, c => c.normalize("NFKC")), glyphs),
  };
}

// A letter that makes the one before it long: おお, とう, いい.
export const isLong = (before, letter) => {
  const own = "あいうえお".indexOf(letter), vowel = own < 0 ? -1 : ROWS.findIndex(row => row.includes(before));
  return vowel >= 0 && (own === vowel || (own === 2 && vowel === 4));
};

export const loose = folded => [...folded].reduce((out, c) => out && isLong(out[out.length - 1], c) ? out : out + c, "");

export function romaji(latin) {
  let out = "";
  for (let i = 0; i < latin.length;) {
    let size = Math.min(4, latin.length - i);
    while (size && !KANA[latin.substr(i, size)]) size--;
    if (size) {
      out += KANA[latin.substr(i, size)];
      i += size;
      continue;
    }
    const c = latin[i], next = latin[i + 1] || "";
    if (c === " ") { /* n'e */ } else if (c === "n" || (c === "m" && next && "bpm".includes(next))) out += "ん";
    else if ((c === next && !"aiueo".includes(c)) || (c === "t" && next === "c")) out += "つ";
    else if (!(c === "h" && out && next && next !== "y")) return latin.length - i <= 2 && out.length > 2 ? out : null;
    i++;
  }
  return out;
}

// Stretches that are cut alike: words in Latin letters or digits, and everything else.
export const runs = folded => [...folded.matchAll(/[!-\u052f]+|[^\0-\u052f]+/gu)].map(m => ({ text: m[0], word: m[0][0] < "\u0530" }));
