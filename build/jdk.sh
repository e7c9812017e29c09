# Sourced by ./passerelle and ./test: finds the lowest JDK of 25 or newer and exports JAVA_HOME; fails where there is none.

jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path") && dirname "$(dirname "$on_path")"
    for candidate in /usr/lib/jvm/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -d "$candidate" ] && echo "$candidate"
    done
    return 0
}

find_jdk() {
    best=
    best_version=
    old_ifs=$IFS
    IFS='
'
    for candidate in $(jdk_candidates); do
        version=$(jdk_version "$candidate")
        [ -n "$version" ] && [ "$version" -ge 25 ] || continue
        if [ -z "$best" ] || [ "$version" -lt "$best_version" ]; then best=$candidate best_version=$version; fi
    done
    IFS=$old_ifs
    [ -n "$best" ] && JAVA_HOME=$best && export JAVA_HOME
}

french() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in fr*) return 0 ;; *) return 1 ;; esac
}

# say FRENCH ENGLISH: one sentence, in the language of the terminal.
say() {
    if french; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi
}

may_install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

# need_package COMMAND PACKAGE: installs a Debian package for a missing command where it may, else says how.
need_package() {
    command -v "$1" >/dev/null 2>&1 && return 0
    if may_install; then
        say "Installation de $2…" "Installing $2…" >&2
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2"; } >/dev/null 2>&1 && return 0
    fi
    say "Il manque « $1 » : installez le paquet $2, puis recommencez." \
        "“$1” is missing: install the package $2, then try again." >&2
    return 1
}

need_jdk() {
    find_jdk && return 0
    say "Passerelle demande un JDK 25 ou plus récent, et n’en trouve aucun. Installez-en un (par exemple Eclipse Temurin 25, ou « sdk install java 25-tem »), ou indiquez le vôtre par JAVA_HOME." \
        "Passerelle needs a JDK 25 or newer and finds none. Install one (Eclipse Temurin 25, say, or “sdk install java 25-tem”), or point JAVA_HOME at yours." >&2
    return 1
}
