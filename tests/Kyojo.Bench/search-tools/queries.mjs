// Asks the published search all queries of a corpus and prints one line of JSON: node queries.mjs OUTPUT QUERIES.
// Each query is asked twice: by a visitor who has just come (cold), and as one of many of a visit.
import fs from "fs";
import http from "http";
import path from "path";
import { pathToFileURL } from "url";

const [, , output, file] = process.argv;
let bytes = 0;
const server = http.createServer((request, response) => {
  fs.readFile(path.join(output, decodeURIComponent(request.url.split("?")[0])), (error, data) => {
    bytes += data?.length || 0;
    response.statusCode = error ? 404 : 200;
    response.end(data);
  });
}).listen(0, "127.0.0.1");
await new Promise(done => server.once("listening", done));
const home = `http://127.0.0.1:${server.address().port}/`;
const assets = fs.readdirSync(path.join(output, "assets"));
const folder = fs.mkdtempSync(path.join(path.dirname(file), "script-"));
for (const name of assets.filter(name => /^search.*\.js$/.test(name))) fs.copyFileSync(path.join(output, "assets", name), path.join(folder, name));
fs.writeFileSync(path.join(folder, "package.json"), '{"type":"module"}');
const { createSearch } = await import(pathToFileURL(path.join(folder, assets.find(name => /^search\.[0-9a-f]+\.js$/.test(name)))));

const gain = grades => grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
const mean = numbers => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const at = (numbers, share) => numbers.sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];
const recall = [], ndcg = [], nothing = [], cold = [], later = [], time = [], kinds = {};
const visit = createSearch(home);
for (const { Kind, Text, Relevant } of JSON.parse(fs.readFileSync(file))) {
  let before = bytes;
  await createSearch(home).search(Text);
  cold.push(bytes - before);
  before = bytes;
  const from = performance.now(), found = await visit.search(Text);
  time.push(performance.now() - from);
  later.push(bytes - before);
  const answers = Object.values(Relevant);
  if (!answers.length) { nothing.push(found.total ? 0 : 1); continue; }
  const share = found.hits.filter(hit => Relevant[hit.id]).length / Math.min(10, answers.length);
  recall.push(share);
  (kinds[Kind] ??= []).push(share);
  ndcg.push(gain(found.hits.map(hit => Relevant[hit.id] || 0)) / gain(answers.sort((a, b) => b - a).slice(0, 10)));
}
console.log(JSON.stringify({ recall: mean(recall), ndcg: mean(ndcg), nothing: mean(nothing), worst: Math.min(...Object.values(kinds).map(mean)), cold: at(cold, .5), cold95: at(cold, .95), later: at(later, .5), later95: at(later, .95), time: at(time, .95) }));
process.exit();
