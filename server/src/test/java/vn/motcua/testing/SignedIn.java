package vn.motcua.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.Role;
import vn.motcua.identity.SessionToken;
import vn.motcua.identity.Sessions;
import vn.motcua.identity.StaffUser;
import vn.motcua.identity.TemporaryPassword;
import vn.motcua.identity.web.SessionCookies;

/// A member of staff who is signed in: cookies and form token for HTTP requests and for the browser.
///
/// @param cookieName name of the session cookie
public record SignedIn(RunningServer server, StaffUser user, String cookieName, SessionToken token) {
    private static final String PASSWORD = "một câu dài chỉ dùng khi kiểm thử";

    /// The sample account that has this role.
    public static SignedIn as(RunningServer server, Role role) {
        String username =
                switch (role) {
                    case ADMINISTRATOR -> "admin";
                    case COORDINATOR -> "dieuphoi";
                    case OFFICER -> "canbo";
                    case CATALOGUE_EDITOR -> "bientap";
                };
        return open(server, username);
    }

    /// An officer of this agency; the account is made at the first use.
    public static SignedIn officerOf(RunningServer server, String agencyId) {
        Accounts accounts = server.get(Accounts.class);
        String username = "it-" + Integer.toHexString(agencyId.hashCode());
        if (accounts.byUsername(username).isEmpty()) {
            var account = new NewAccount(username, "Cán bộ " + agencyId, Set.of(Role.OFFICER), agencyId);
            TemporaryPassword made =
                    accounts.create(account, as(server, Role.ADMINISTRATOR).user());
            StaffUser user = accounts.byUsername(username).orElseThrow().user();
            accounts.changePassword(user, made.password(), PASSWORD, PASSWORD);
        }
        return open(server, username);
    }

    private static SignedIn open(RunningServer server, String username) {
        StaffUser user =
                server.get(Accounts.class).byUsername(username).orElseThrow().user();
        String cookieName = server.get(SessionCookies.class).sessionName();
        return new SignedIn(server, user, cookieName, server.get(Sessions.class).open(user.id()));
    }

    /// Value of the `Cookie` header.
    public String cookie() {
        return cookieName + "=" + token.value();
    }

    /// Value of the form field `csrf`.
    public String csrf() {
        return token.formToken();
    }

    /// A request of this person; the form token is in a header, so bodies need none.
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.uri(path))
                .header("Cookie", cookie())
                .header("X-CSRF-Token", csrf());
    }

    /// Makes this browser page signed in.
    public Page in(Page page) {
        page.context()
                .addCookies(List.of(new Cookie(cookieName, token.value())
                        .setUrl(server.base().toString())
                        .setHttpOnly(true)));
        return page;
    }
}
