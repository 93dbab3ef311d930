#!/bin/bash
# Presents on two screens without hardware: Xorg with the dummy driver, a laptop of
# 1280 x 1024 and a projector of 1920 x 1080 at its right.
# Needs xserver-xorg-core, xserver-xorg-video-dummy, x11-xserver-utils and a compiled program.
# Not a part of `mvn verify`.
#
# usage: src/checks/two-screens.sh COMMAND...     COMMAND opens the program on display :97
set -eu
display=:97
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
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
sleep 3
export DISPLAY=$display
xrandr --output DUMMY0 --mode 1280x1024 --pos 0x0
xrandr --addmode DUMMY1 1920x1080
xrandr --output DUMMY1 --mode 1920x1080 --pos 1280x0
xrandr --listmonitors
"$@"
