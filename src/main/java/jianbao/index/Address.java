package jianbao.index;

import java.util.Locale;

/** An address without what does not tell one page from another. */
final class Address {
    private Address() {}

    /** The address without its scheme, its fragment and a slash at its end, the host in lower case. */
    static String of(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme < 0 ? url : url.substring(scheme + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        rest = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        int host = rest.indexOf('/');
        return host < 0
                ? rest.toLowerCase(Locale.ROOT)
                : rest.substring(0, host).toLowerCase(Locale.ROOT) + rest.substring(host);
    }
}
