#!/bin/bash
# Presents on two screens without hardware: Xorg with the dummy driver, a laptop of
# 1280 x 1024 and a projector of 1920 x 1080 at its right. A story that ships is presented; the
# projector is unplugged, plugged in again and put at the other side of the laptop, and each time
# it is looked whether the stage fills its screen and shows the picture to the bit, and whether
# the presenter's window stays on the other screen. Exit code 1 if something is wrong.
# Not a part of `mvn verify`; takes about a minute.
#
# Needs (Debian): apt-get install xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils
# openbox, which moves and focuses windows as on a desktop; Java 25 or later, found as the program finds it; a
# packaged program and compiled tests (mvn package), or the class path of both in CLASSES.
#
# usage: src/checks/two-screens.sh              the check
#        src/checks/two-screens.sh COMMAND...   only the screens; COMMAND opens what is to be seen
#                                               on display :97
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
classes=${CLASSES:-$root/target/test-classes:$root/target/classes:$root/target/meridian/lib/*}
. "$root/src/checks/java-home.sh"
display=:97
folder=$(mktemp -d)
manager=
trap 'kill $manager 2>/dev/null || true; kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cat > "$folder/xorg.conf" <<'CONF'
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "screen"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "both"
  Device "dummy"
  Monitor "screen"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3200 1080
  EndSubSection
EndSection
CONF
Xorg "$display" -noreset -config "$folder/xorg.conf" -logfile "$folder/xorg.log" &
server=$!
export DISPLAY=$display MERIDIAN_HOME=$folder/home
for second in 1 2 3 4 5 6 7 8 9 10; do
  xrandr > /dev/null 2>&1 && break
  sleep 1
done
xrandr --output DUMMY0 --mode 1280x1024 --pos 0x0
xrandr --addmode DUMMY1 1920x1080
xrandr --output DUMMY1 --mode 1920x1080 --pos 1280x0
xrandr --listmonitors
if command -v openbox > /dev/null; then
  openbox > "$folder/openbox.log" 2>&1 &
  manager=$!
  sleep 1
fi
if [ $# -gt 0 ]; then
  "$@"
else
  "$java" --module-path "$root/target/javafx" --add-modules javafx.controls \
    $(cat "$root/target/java-switches") -Dprism.order=sw \
    -cp "$classes" org.meridian.app.desktop.TwoScreensProgram DUMMY0 DUMMY1
fi
