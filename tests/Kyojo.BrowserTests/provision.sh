#!/usr/bin/env bash
# Installs what the browser tests need and is not here yet: Chromium, Japanese fonts, a Java, pdfinfo, zbarimg,
# LibreOffice Calc (Debian packages), and the checkers of assets/package.json (npm). Says nothing when all is there.
set -u
cd "$(dirname "$0")"

has_fonts() { fc-list 2>/dev/null | grep -qi 'BIZ UDPGothic' && fc-list | grep -qi 'Noto Sans CJK'; }
has_chromium() { [ -n "${KYOJO_CHROMIUM:-}" ] || command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; }

packages=()
has_chromium || packages+=(chromium)
has_fonts || packages+=(fontconfig fonts-morisawa-bizud-gothic fonts-noto-cjk)
command -v pdfinfo >/dev/null || packages+=(poppler-utils)
command -v zbarimg >/dev/null || packages+=(zbar-tools)
command -v java >/dev/null || packages+=(default-jre-headless)
command -v npm >/dev/null || packages+=(npm)
command -v soffice >/dev/null || packages+=(libreoffice-calc-nogui)

if [ ${#packages[@]} -gt 0 ]; then
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  echo "Installing: ${packages[*]}"
  "${as_root[@]}" apt-get update -q &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}" || {
      echo "Could not install: ${packages[*]}. As root, run: apt-get update && apt-get install -y --no-install-recommends ${packages[*]}" >&2
      exit 1
    }
fi

# Install scripts stay off: that of vnu-jar would fetch a Java. npm's own copy of the lock file tells what is installed.
if [ ! -f assets/node_modules/.package-lock.json ] || [ assets/package-lock.json -nt assets/node_modules/.package-lock.json ]; then
  (cd assets && npm ci --ignore-scripts --no-audit --no-fund) || {
    echo "Could not install the checkers. Run: cd tests/Kyojo.BrowserTests/assets && npm ci --ignore-scripts" >&2
    exit 1
  }
fi
