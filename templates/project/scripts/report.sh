#!/usr/bin/env bash
# What CI runs, to be run anywhere: recordings against their specs and the targets that are named, and a report of it
# in reports/. Ends with 1 where something is out of step, with 2 where it could not be found out.
#   bash scripts/report.sh --target mock
set -euo pipefail
cd "$(dirname "$0")/.."
npx lockstep verify --target none "$@" --fail-on risky \
  --reporter text \
  --reporter json=reports/contract.json --reporter junit=reports/contract.xml \
  --reporter markdown=reports/contract.md --reporter html=reports/contract.html
