#!/bin/sh
# Kills a program with kill -9 while it saves a story over an existing one, 200 times unless told
# otherwise, in the story's file and in the journal, and looks each time whether both open and hold
# a state that was saved. Exit code 1 if one did not. Takes about two seconds a kill.
# Not a part of `mvn verify`. Needs a packaged program (mvn package) and compiled tests, or the
# class path of both in CLASSES; Java 25 or later is found as the program finds it.
#
# usage: src/checks/kill-nine.sh [KILLS]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
classes=${CLASSES:-$root/target/test-classes:$root/target/classes:$root/target/meridian/lib/*}
. "$root/src/checks/java-home.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$java" -cp "$classes" org.meridian.app.story.KillNineProgram "$folder" "${1:-200}"
