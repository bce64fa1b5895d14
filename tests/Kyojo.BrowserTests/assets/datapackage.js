// Reads a Data Package with the library of the Frictionless project: the descriptor against its profiles, every table
// against its schema with types, constraints, keys and relations. Prints what is wrong as JSON.
const { Package } = require('datapackage');

(async () => {
  const data = await Package.load(process.argv[2]);
  const faults = data.errors.map((e) => e.message);
  let rows = 0, tables = 0;
  for (const resource of data.resources) {
    if (!resource.valid) faults.push(`${resource.name}: ${resource.errors.map((e) => e.message).join('; ')}`);
    if (resource.descriptor.profile !== 'tabular-data-resource') continue;
    tables++;
    try {
      rows += (await resource.read({ relations: true })).length;
    } catch (error) {
      faults.push(`${resource.name}: ${error.message} ${(error.errors || []).slice(0, 5).map((e) => e.message).join('; ')}`);
    }
  }

  console.log(JSON.stringify({ valid: data.valid, faults, tables, rows }));
})();
