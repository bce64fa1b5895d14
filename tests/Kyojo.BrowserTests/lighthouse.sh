#!/usr/bin/env bash
# Measures home, a prefecture, a community and a report with Lighthouse, for a phone and for a desk, and writes the
# figures into content/guide/develop/lighthouse.md. Fails below 100. Run it before a release: it is no part of test.sh,
# as it installs 180 MB and its figures need a machine that does nothing else. With names (home prefecture community
# report) it measures those only and writes nothing.
set -eu
cd "$(dirname "$0")"
bash ./provision.sh
if [ ! -f assets/lighthouse/node_modules/.package-lock.json ] || [ assets/lighthouse/package-lock.json -nt assets/lighthouse/node_modules/.package-lock.json ]; then
  (cd assets/lighthouse && npm ci --ignore-scripts --no-audit --no-fund)
fi
exec dotnet run --project . -- lighthouse "$@"
