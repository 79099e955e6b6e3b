#!/usr/bin/env bash
# run.sh RUNS [TARGET...]  feeds every target (or those named) with RUNS inputs that libFuzzer makes from the seeds,
# and tells how many ran and what was found. The same RUNS are the same inputs: the draw has a fixed seed.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=$1
shift
targets=${*:-Keys JSON Tree Base Search Question Grading Charts Releases Answers Package Image Message}
work=.build-fuzz/corpus
rm -rf "$work"
python3 Tests/Fuzz/seeds.py "$work"

# Swift would draw its own backtrace and libFuzzer could not keep the input; hashes would differ from run to run.
export CSUITE_FUZZ=1 SWIFT_BACKTRACE=enable=no SWIFT_DETERMINISTIC_HASHING=1
failed=
for target in $targets; do
  # Not gold, which cannot link the sanitizer's own main beside ours.
  swift build --scratch-path .build-fuzz -Xswiftc -O -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld \
    --product "Fuzz$target" >.build-fuzz/build.log 2>&1 || { cat .build-fuzz/build.log; exit 1; }
  log=.build-fuzz/$target.log
  if .build-fuzz/debug/Fuzz$target -runs="$runs" -seed=1 -max_len=8192 -timeout=20 -rss_limit_mb=4096 \
    -artifact_prefix=".build-fuzz/$target-" "$work/$target" >"$log" 2>&1; then
    sed -n "s/^#[0-9]*.DONE *cov: \([0-9]*\) .*/$target: $runs inputs, \1 edges, nothing found/p" "$log"
  else
    failed="$failed $target"
    grep -E 'Fatal|ERROR|SUMMARY|Test unit' "$log" || tail -20 "$log"
  fi
done
[ -z "$failed" ] || { echo "Found something:$failed (inputs lie in .build-fuzz)" >&2; exit 1; }
