#!/bin/sh
# Kills a program that saves without end, N times, and looks at the file each time.
#
#   src/test/scripts/kill-during-saves.sh 100
#
# Needs compiled tests (mvn test-compile) and CLASSES, where they are not in target. No part of
# mvn verify: it takes about a second for each kill. It says how many kills left the file whole,
# how many drafts stood there right before each next start, and how many after one last save.
# Exit code 1 if any file was not whole or any draft was left.
set -eu
kills=${1:-100}
root=$(cd "$(dirname "$0")/../../.." && pwd)
classes=${CLASSES:-$root/target/test-classes:$root/target/classes}
. "$root/src/checks/java-home.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
file=$folder/saved.txt
whole=0
drafts=0

save() {
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classes" org.meridian.io.SaveForever "$@"
}

save "$file" 1 > "$folder/said"
done=0
while [ "$done" -lt "$kills" ]; do
  : > "$folder/said"
  # The shell is replaced, so that the program is what is killed.
  (exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classes" \
    org.meridian.io.SaveForever "$file" > "$folder/said") &
  saver=$!
  while [ ! -s "$folder/said" ]; do sleep 0.01; done
  # A different part of a save each time.
  sleep "0.$(printf %03d $((done * 37 % 200)))"
  kill -9 "$saver"
  wait "$saver" 2> "$folder/died" || true
  done=$((done + 1))
  lines=$(wc -l < "$file")
  kinds=$(sort -u "$file" | wc -l)
  [ "$lines" -eq 100000 ] && [ "$kinds" -eq 1 ] && whole=$((whole + 1))
  drafts=$((drafts + $(find "$folder" -name '.meridian-draft-*' | wc -l)))
done
save "$file" 1 > "$folder/said"
left=$(find "$folder" -name '.meridian-draft-*' | wc -l)
echo "$whole of $kills kills left the file whole; $drafts left a draft; $left drafts after the last save"
[ "$whole" -eq "$kills" ] && [ "$left" -eq 0 ]
