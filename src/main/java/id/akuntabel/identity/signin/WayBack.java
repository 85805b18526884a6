package id.akuntabel.identity.signin;

/// Where a person wanted to go before signing in.
final class WayBack {

    private WayBack() {}

    /// Only paths of this site: `//elsewhere` and `/\elsewhere` would leave it.
    static String own(String wanted) {
        var ours = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.startsWith("/masuk")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return ours ? wanted : "/";
    }
}
