#!/bin/sh
# Jianbao: a jar with this script in front. It finds a Java and starts it with the right flags and, once there is one, the
# ahead-of-time cache. Whatever is not plain is left to the launcher in the jar, which has the same rules and more.

jar=$0
case $jar in */*) ;; *) jar=./$jar ;; esac
if [ -h "$jar" ]; then
    jar=$(readlink -f -- "$jar")
else
    jar=$(CDPATH='' cd -P -- "${jar%/*}" && pwd -P)/${jar##*/}
fi

# Whether $1 is the home of a Java that is new enough: $home and $version then.
usable() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    version=
    while IFS='="' read -r key nothing value rest; do
        case $key in JAVA_VERSION) version=$value; break ;; esac
    done <"$1/release"
    case ${version%%[.-]*} in '' | *[!0-9]*) return 1 ;; esac
    [ "${version%%[.-]*}" -ge @NEEDED@ ] && home=$1
}

found() {
    usable "$JAVA_HOME" || usable "$JDK_HOME" && return
    any=$(command -v java) && path=$(readlink -f -- "$any") && usable "${path%/bin/java}" && return
    for folder in /usr/lib/jvm/*; do
        usable "$folder" && return
    done
    return 1
}

plainly() {
    for any in "$home/bin/java" "$(command -v java)" "$JAVA_HOME/bin/java" "$JDK_HOME/bin/java" /usr/lib/jvm/*/bin/java; do
        [ -n "$any" ] && [ -x "$any" ] && exec "$any" -jar "$jar" "$@"
    done
    echo "jianbao: no Java was found: install Java @NEEDED@ or newer (https://adoptium.net/)." >&2
    exit 2
}

home=
[ -z "$JIANBAO_JAVA$JIANBAO_OPTS$JAVA_TOOL_OPTIONS$JDK_JAVA_OPTIONS$_JAVA_OPTIONS" ] && found || plainly "$@"

# In the C locale Java reads no Chinese. The language stays what it was.
case ${LC_ALL:-${LC_CTYPE:-$LANG}} in
    '' | C | POSIX)
        [ -n "$LC_ALL" ] && export LC_MESSAGES="$LC_ALL"
        unset LC_ALL
        export LC_CTYPE=C.UTF-8
        ;;
esac

first=$1
# By class path: with -jar Java reads the jar even where the cache has all classes. But a class path takes no colon.
case $jar in
    *:*) set -- -jar "$jar" "$@" ;;
    *) set -- -cp "$jar" jianbao.launch.Launcher "$@" ;;
esac

case $XDG_CACHE_HOME in
    /*) cache=$XDG_CACHE_HOME/jianbao ;;
    *) if [ -d "$HOME/Library/Caches" ]; then cache=$HOME/Library/Caches/jianbao; else cache=$HOME/.cache/jianbao; fi ;;
esac
# The jar's path with % for /, by splitting and joining.
key() {
    set -f
    IFS=/
    set -- ${1#/}
    IFS=%
    cache="$cache/$*-$version"
}
key "$jar"
case $first in
    '' | -* | @QUICK_COMMANDS@) cache=$cache-quick.aot && set -- @QUICK@ "$@" ;;
    @BRIEF_COMMANDS@) cache=$cache.aot && set -- @LASTING@ @BRIEF@ "$@" ;;
    *) cache=$cache.aot && set -- @LASTING@ "$@" ;;
esac
# A cache that was changed after its stamp was written is not the one that was made.
case $JIANBAO_AOT in
    off | 0 | false) ;;
    *) [ -f "$cache" ] && [ -f "$cache.stamp" ] && [ ! "$cache" -nt "$cache.stamp" ] && set -- "-XX:AOTCache=$cache" "$@" ;;
esac
[ -e @LARGE_PAGES_KNOWN@ ] && set -- @LARGE_PAGES@ "$@"

exec "$home/bin/java" @ALWAYS@ -Djianbao.launched=stub "$@"
exit 2
