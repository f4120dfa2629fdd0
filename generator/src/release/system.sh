#!/bin/sh
# Gathers what an image needs of a Linux system, from this machine: names of files in UTF-8 and a folder to work in; for an
# image that stands on nothing also the C library and whatever else Java links to, with their licences, and a user.
#
#   system.sh JAVA TARGET BASE
set -eu
java=$1
target=$2

locale=/usr/lib/locale/C.utf8
mkdir -p "$target/atlas" "$target${locale%/*}"
cp -RL "$locale" "$target$locale"
[ "$3" = scratch ] || exit 0

mkdir -p "$target/etc" "$target/tmp"
printf 'root:x:0:0:root:/:/sbin/nologin\nperiplus:x:65532:65532:periplus:/tmp:/sbin/nologin\n' >"$target/etc/passwd"
printf 'root:x:0:\nperiplus:x:65532:\n' >"$target/etc/group"
printf 'hosts: files dns\n' >"$target/etc/nsswitch.conf"

# Windows, sounds and splash screens are never shown.
linked() {
  find "$java/bin/java" "$java/lib" -type f \( -name java -o -name jspawnhelper -o -name '*.so' \) \
    ! -name 'libawt_xawt.so' ! -name 'libjawt.so' ! -name 'libjsound.so' ! -name 'libsplashscreen.so' \
    -exec ldd {} + 2>/dev/null |
    sed -n 's/^.*=> \(\/[^ ]*\) (0x.*$/\1/p; s/^[[:space:]]*\(\/[^ ]*\) (0x.*$/\1/p' | grep -v "^$java/" | LC_ALL=C sort -u
}

for library in $(linked); do
  mkdir -p "$target${library%/*}"
  cp -L "$library" "$target$library"
  package=$(dpkg-query -S "$library" 2>/dev/null || dpkg-query -S "/usr$library" 2>/dev/null || :)
  package=${package%%:*}
  notice=/usr/share/doc/$package/copyright
  if [ -n "$package" ] && [ -f "$notice" ]; then
    mkdir -p "$target${notice%/*}"
    cp -L "$notice" "$target$notice"
  fi
done
