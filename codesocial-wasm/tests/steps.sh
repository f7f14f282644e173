# The steps of tests/run for the npm package, which reads this file.

# A browser for the tests: the one that is there, else Debian's.
browser() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] && return
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
}

if ! command -v npm >/dev/null || ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'; then
  skip "JavaScript" "Node, 20 or later, with npm is not here (https://nodejs.org)"
  lean_core
else
  step "JavaScript: tools" npm ci --prefix codesocial-wasm --ignore-scripts
  # Of the core without features and of the core with importing alone: nothing else need compile these.
  step "JavaScript: the modules build, without a warning" codesocial-wasm/build --deny-warnings
  if [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || [ "$(id -u)" = 0 ]; then
    step "JavaScript: a browser" browser
  else
    skip "JavaScript: in a browser" "there is none, and only root can install one (apt-get install chromium)"
  fi
  step "JavaScript: tests" npm test --prefix codesocial-wasm
  step "JavaScript: the package where its users are, in short" npm run matrix --prefix codesocial-wasm -- --quick
  step "JavaScript: measurements run" npm run bench --prefix codesocial-wasm -- --quick
fi
