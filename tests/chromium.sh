#!/bin/sh
# Install Debian's Chromium where that is possible; say loudly where it is not.
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null && exit 0
done
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium) >/dev/null && exit 0
fi
echo "*** No Chromium: the tests that draw the page can't run. Install Debian's package chromium. ***" >&2
[ -z "$CI" ]
