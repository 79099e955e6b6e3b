#!/usr/bin/env bash
# check.sh PACKAGE.deb  installs the package in a Debian that holds nothing but what every Debian needs, uses it there,
# and removes it without a trace. Needs debootstrap and the rights of root.
set -euo pipefail
package=$1
work=$(mktemp -d)
root=$work/root
trap 'umount "$root/proc" 2>/dev/null; rm -rf "$work"' EXIT
debootstrap --variant=minbase "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$root" >"$work/log" 2>&1 ||
  { tail -20 "$work/log" >&2; exit 1; }
within() { chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./var/lib/dpkg -o -path ./var/log -o -path ./tmp -o -path ./proc \) -prune -o -print | sort); }

# A program finds what it was told in /proc, which every Debian that runs has.
mount -t proc proc "$root/proc"

files >"$work/before"
cp "$package" "$root/tmp/csuite.deb"
within dpkg --install /tmp/csuite.deb >"$work/log" || { cat "$work/log" >&2; exit 1; }

# Nothing of a knowledge base, a terminal or a library is there but what came with the package.
within csuite show S148 --format json | grep -q '"S148"'
within csuite ask "CPO là gì" | grep -q CPO
within csuite find "product vision" >/dev/null
printf '1\n2\nq\n' | within csuite quiz cpo >/dev/null
within csuite quiz verify >/dev/null
within test -s /usr/share/man/man1/csuite.1.gz -a -s /usr/share/bash-completion/completions/csuite

rm -rf "$root/root/.local" "$root/root/.cache" "$root/root/.config"
within dpkg --purge csuite >/dev/null
files >"$work/after"
diff "$work/before" "$work/after" || { echo "The package leaves something behind." >&2; exit 1; }
echo "Installed, used and removed in a Debian of $(within dpkg-query -f '.\n' -W | wc -l) packages."
