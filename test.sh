#!/usr/bin/env bash
# Builds and runs every test; the last line is "N passed, N failed, N skipped".
set -u
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
log=$(mktemp)
trap 'rm -f "$log"' EXIT

if ! command -v dotnet >/dev/null; then
  echo "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download" >&2
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

passed=0 failed=0 skipped=0 status=0
projects=(tests/Kyojo.Tests tests/Kyojo.Cli.Tests)
if [ "${KYOJO_BROWSER_TESTS:-}" != off ]; then
  projects+=(tests/Kyojo.BrowserTests)
elif [ "${CI:-}" = true ]; then
  echo "KYOJO_BROWSER_TESTS=off is for a developer's own machine: here the browser tests have to run." >&2
  failed=1
else
  echo "KYOJO_BROWSER_TESTS=off: the browser tests are left out."
fi

for project in "${projects[@]}"; do
  dotnet test --project "$project" "$@" 2>&1 | tee "$log"
  code=${PIPESTATUS[0]}
  number() { awk -v key="$1:" '$1 == key { n = $2 } END { print n + 0 }' "$log"; }
  passed=$((passed + $(number succeeded)))
  failed=$((failed + $(number failed)))
  skipped=$((skipped + $(number skipped)))
  if [ "$code" -ne 0 ]; then
    status=1
    # A project that does not build ran no test: that is a failure too.
    [ "$(number failed)" -gt 0 ] || failed=$((failed + 1))
  fi
  # Tests that were lost are no success: as many have to run as last time. Not counted when the caller chose some.
  if [ $# -eq 0 ] && [ -f "$project/expected-count.txt" ]; then
    ran=$(($(number succeeded) + $(number failed))) expected=$(cat "$project/expected-count.txt")
    if [ "$ran" -lt "$expected" ]; then
      echo "$project: $ran tests ran, $expected were expected (expected-count.txt)." >&2
      failed=$((failed + 1))
    fi
  fi
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && [ "$status" -eq 0 ]
