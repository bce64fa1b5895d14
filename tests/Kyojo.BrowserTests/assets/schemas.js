// Checks files of a site against the JSON Schemas the site publishes, read as editors read them: by the library behind
// the YAML language server. Arguments: the folder of the schemas, then pairs of kind and file. Prints what is wrong as JSON.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020').default;
const { parse } = require('yaml');

const [folder, ...pairs] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const known = {};
const faults = [];
for (let i = 0; i < pairs.length; i += 2) {
  const [kind, file] = [pairs[i], pairs[i + 1]];
  known[kind] ??= ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, `${kind}.schema.json`), 'utf8')));
  let text = fs.readFileSync(file, 'utf8');
  if (file.endsWith('.md')) text = text.split(/^---\r?$/m)[1];
  if (known[kind](parse(text))) continue;
  for (const error of known[kind].errors) faults.push(`${file}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

console.log(JSON.stringify({ faults, files: pairs.length / 2 }));
