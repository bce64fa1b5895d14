// Builds an index of lunr with lunr-languages ja over the pages, as its README says, and asks it the queries:
// node lunr.mjs OUTPUT QUERIES INDEX. Prints one line of JSON.
import fs from "fs";
import path from "path";
import { createRequire } from "module";

const [, , output, file, index] = process.argv;
const require = createRequire(path.join(process.cwd(), "node_modules/"));
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support.js")(lunr);
require("lunr-languages/tinyseg.js")(lunr);
require("lunr-languages/lunr.ja.js")(lunr);
const folder = path.join(output, "communities");
const built = lunr(function () {
  this.use(lunr.ja);
  this.ref("id");
  this.field("text");
  for (const id of fs.readdirSync(folder)) {
    const page = path.join(folder, id, "index.html");
    if (!fs.existsSync(page)) continue;
    const html = fs.readFileSync(page, "utf8");
    this.add({ id, text: html.slice(html.indexOf("<main"), html.indexOf("</main>")).replace(/<[^>]*>/g, " ") });
  }
});
fs.writeFileSync(index, JSON.stringify(built));
let shares = 0, count = 0, nothing = 0, nothings = 0;
for (const { Text, Relevant } of JSON.parse(fs.readFileSync(file))) {
  let hits = [];
  try { hits = built.search(Text).slice(0, 10); } catch { /* its own syntax: nothing is found */ }
  const answers = Object.keys(Relevant).length;
  if (!answers) { nothings++; nothing += hits.length ? 0 : 1; continue; }
  shares += hits.filter(hit => Relevant[hit.ref]).length / Math.min(10, answers);
  count++;
}
console.log(JSON.stringify({ recall: shares / count, nothing: nothing / nothings }));
