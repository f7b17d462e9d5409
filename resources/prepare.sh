# Sourced by app/run and tests/run: makes a Debian 12 machine able to build Fathom. Speaks only when it does something.
# Sets root (the checkout) and offers: fail, prepare_packages, configure PRESET, build PRESET TARGET...

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
    printf 'fathom: %s\n' "$1" >&2
    exit 1
}

wanted_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/resources/packages.txt"; }

prepare_packages() {
    mkdir -p "$root/build" 2>/dev/null || fail "cannot write to $root/build"
    local stamp="$root/build/.packages" sum
    sum=$(cksum <"$root/resources/packages.txt")
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ] && command -v cmake >/dev/null && command -v ninja >/dev/null; then
        return
    fi
    local system=unknown version=unknown
    [ -r /etc/os-release ] && system=$(. /etc/os-release && echo "$ID") && version=$(. /etc/os-release && echo "$VERSION_ID")
    [ "$system" = debian ] && [ "$version" = 12 ] || fail "unsupported system $system $version: Fathom is built on Debian 12"
    local free
    free=$(df -Pk "$root/build" | awk 'NR == 2 { print $4 }')
    [ "${free:-0}" -gt 4000000 ] || fail "not enough disk: 4 GB must be free under $root/build, there are $((${free:-0} / 1000000)) GB"

    local missing=() name
    for name in $(wanted_packages); do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        local as=()
        if [ "$(id -u)" -ne 0 ]; then
            command -v sudo >/dev/null || fail "packages are missing and there is no sudo; as root run: apt-get install ${missing[*]}"
            as=(sudo)
        fi
        echo "fathom: installing ${#missing[@]} packages"
        local log
        log=$(mktemp)
        "${as[@]}" apt-get update -qq -o DPkg::Lock::Timeout=300 >"$log" 2>&1 \
            || fail "the package lists could not be read (no network?): $(grep -m1 '^E:' "$log")"
        "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o DPkg::Lock::Timeout=300 "${missing[@]}" >"$log" 2>&1 \
            || fail "packages could not be installed: $(grep -m1 '^E:' "$log")"
        rm -f "$log"
    fi
    printf '%s' "$sum" >"$stamp"
}

# configure PRESET: only where it was not configured before; ninja repeats it by itself when a CMakeLists changes.
configure() {
    [ -f "$root/build/$1/build.ninja" ] && return
    local log="$root/build/$1.configure.log"
    (cd "$root" && cmake --preset "$1" >"$log" 2>&1) || {
        tail -n 20 "$log" >&2
        fail "configuring failed, the whole output is in $log"
    }
}

# build PRESET [TARGET...]: quiet unless it fails.
build() {
    local preset=$1 log="$root/build/$1.build.log"
    shift
    (cd "$root" && ninja -C "build/$preset" "$@" >"$log" 2>&1) || {
        grep -E 'error|FAILED|No space left' -A 3 "$log" | head -n 40 >&2
        fail "the build failed, the whole output is in $log"
    }
}
