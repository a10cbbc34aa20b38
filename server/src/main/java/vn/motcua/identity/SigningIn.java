package vn.motcua.identity;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/// Checks a user name and a password (đăng nhập) and opens a session.
///
/// Each step is a transaction of its own: an attempt stays counted whatever happens afterwards, and no connection is
/// held while the password is being checked.
@Singleton
public class SigningIn {
    private final JdbcAccounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final AuditLog audit;

    SigningIn(JdbcAccounts accounts, Passwords passwords, SignInThrottle throttle, Sessions sessions, AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
    }

    public SignInOutcome signIn(String typedUsername, String password, String address) {
        String username = typedUsername.strip().toLowerCase(Locale.ROOT);
        Optional<SignInOutcome> locked = throttle.attempt(username, address).map(SignInOutcome.Locked::new);
        if (locked.isPresent()) {
            return locked.get();
        }
        Optional<Account> account = checked(username, password);
        if (account.isEmpty()) {
            return new SignInOutcome.Refused();
        }
        throttle.succeeded(username, address);
        StaffUser user = account.get().user();
        SessionToken token = sessions.open(user.id());
        audit.record(user, "session.opened", user.id(), "");
        return new SignInOutcome.Accepted(token, user);
    }

    private Optional<Account> checked(String username, String password) {
        Optional<Account> account = accounts.byUsername(username);
        if (account.isEmpty() || password.length() > PasswordRules.LONGEST) {
            passwords.matchNobody(password.substring(0, Math.min(password.length(), PasswordRules.LONGEST)));
            return Optional.empty();
        }
        boolean right = passwords.matches(
                password, accounts.passwordHash(account.get().id()).orElseThrow());
        return account.filter(found -> right && accounts.usable(found));
    }
}
