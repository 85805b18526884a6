package id.akuntabel.identity.signin;

/// Where a person wanted to go before signing in.
final class WayBack {

    private WayBack() {}

    /// Only paths of this site: `//elsewhere` and `/\elsewhere` would leave it. Braces would be taken for variables of
    /// the redirect.
    static String own(String wanted) {
        var ours = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.startsWith("/masuk")
                && wanted.chars().noneMatch(c -> c == '\\' || c == '{' || c == '}' || c < ' ');
        return ours ? wanted : "/";
    }
}
