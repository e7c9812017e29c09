# Sourced by ./test: real counterparts of the channels, from Debian's packages: WordPress with MariaDB and PHP, and a server
# that speaks Mastodon's language (snac, from the backports) behind nginx; and of the address book: programs that carry one,
# and another server. Programs are installed; WordPress, snac and nginx are only unpacked, into target/counterparts, so that
# no server starts by itself. Without them their tests are skipped.

counterparts=target/counterparts

# unpack OPTIONS… PACKAGE…: fetches packages by apt-get with these options and unpacks them.
unpack() {
    mkdir -p "$counterparts/fetched" || return 1
    (cd "$counterparts/fetched" && apt-get -qq "$@") >/dev/null 2>&1 || return 1
    for package in "$counterparts"/fetched/*.deb; do dpkg -x "$package" "$counterparts" || return 1; done
    rm -rf "$counterparts/fetched"
}

need_wordpress() {
    command -v php >/dev/null 2>&1 && command -v mariadbd >/dev/null 2>&1 && [ -f $counterparts/usr/share/wordpress/wp-load.php ] && return 0
    may_install || return 1
    say "Installation de WordPress, MariaDB et PHP…" "Installing WordPress, MariaDB and PHP…" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        mariadb-server-core mariadb-client-core php-cli php-mysql php-gd php-xml php-mbstring; } >/dev/null 2>&1 || return 1
    unpack download wordpress php-getid3 libjs-underscore libjs-cropper
}

need_nginx() {
    [ -x $counterparts/usr/sbin/nginx ] && return 0
    may_install && unpack download nginx
}

need_snac() {
    need_nginx || return 1
    [ -x $counterparts/usr/bin/snac ] && return 0
    may_install || return 1
    release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $release" | head -n 1)
    [ -n "$mirror" ] || return 1
    mkdir -p $counterparts/lists
    echo "deb $mirror $release-backports main" >$counterparts/backports.list
    backports="-o Dir::Etc::sourcelist=$PWD/$counterparts/backports.list -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists=$PWD/$counterparts/lists"
    # shellcheck disable=SC2086
    apt-get -qq $backports update >/dev/null 2>&1 && unpack $backports download snac2
}

# Clients and a peer of the address book.
need_address_books() {
    command -v vdirsyncer >/dev/null 2>&1 && command -v khard >/dev/null 2>&1 && command -v radicale >/dev/null 2>&1 && return 0
    may_install || return 1
    say "Installation de vdirsyncer, khard et Radicale…" "Installing vdirsyncer, khard and Radicale…" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends vdirsyncer khard radicale; } >/dev/null 2>&1
}

find_counterparts() {
    need_wordpress || say "Sans WordPress, ses tests sont sautés." "Without WordPress, its tests are skipped." >&2
    need_snac || say "Sans snac, les tests de Mastodon sont sautés." "Without snac, Mastodon's tests are skipped." >&2
    need_address_books || say "Sans vdirsyncer, khard et Radicale, les tests du carnet d’adresses avec eux sont sautés." "Without vdirsyncer, khard and Radicale, the address book's tests with them are skipped." >&2
    return 0
}

# Bluesky's development server, from npm: asked for by name only, for it is large and takes minutes to come.
need_bluesky() {
    [ -d $counterparts/bluesky/node_modules/@atproto/dev-env ] && return 0
    need_package npm npm || return 1
    say "Installation du serveur de développement de Bluesky…" "Installing Bluesky’s development server…" >&2
    mkdir -p $counterparts/bluesky && (cd $counterparts/bluesky && npm init -y && npm install --no-audit --no-fund @atproto/dev-env) >/dev/null 2>&1
}
