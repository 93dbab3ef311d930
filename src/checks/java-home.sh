# Sets java to the first Java 25 or later on this machine, found as the start script of the program
# finds it. Read by the scripts that need it, with root set to the folder of the repository.
JAVA_HOME=${JAVA_HOME:-}
eval "$(sed -n '/^fits() {/,/^if ! find_java/{/^if ! find_java/d;p;}' "$root/src/main/scripts/meridian")"
if ! find_java; then
  echo "needs Java 25 or later, and none was found: install one, or set JAVA_HOME to it" >&2
  exit 1
fi
java=$java_home/bin/java
