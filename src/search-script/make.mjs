// Makes the scripts of the search, without words and spaces that only people need: npm ci && npm run make.
// A test holds each script to its sources by the hash in its first line (SearchScriptTests).
import crypto from "node:crypto";
import fs from "node:fs";
import { minify } from "terser";

const SCRIPTS = { "search.js": ["fold.js", "engine.js", "page.js"], "search-near.js": ["near.js"] };

for (const [name, files] of Object.entries(SCRIPTS)) {
  const source = files.map(file => fs.readFileSync(new URL(file, import.meta.url), "utf8")).join("");
  const { code } = await minify(source, { module: true, ecma: 2020, compress: { passes: 3 }, format: { max_line_len: 1000 } });
  // The tool writes letters that nobody sees as they are; a file of a site may hold none.
  const seen = code.replace(/[\p{C}\p{Zl}\p{Zp}\p{Mn}\u00a0]/gu, c => c === "\n" ? c : c.length > 1 ? `\\u{${c.codePointAt(0).toString(16)}}` : "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
  const hash = crypto.createHash("sha256").update(source).digest("hex");
  fs.writeFileSync(new URL("../../themes/default/assets/" + name, import.meta.url), `// Made by src/search-script (npm run make) of ${files.join(", ")}: ${hash}\n${seen}\n`);
}
