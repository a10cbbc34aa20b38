package vn.motcua.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// All staff accounts (tài khoản cán bộ): who may make, close and reopen them, and how passwords change.
@Singleton
@Transactional
public class Accounts {
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,120}\\.[^@\\s.,;<>\"]{2,}");

    private final JdbcAccounts accounts;
    private final JdbcSessions sessions;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Optional<AgencyNames> agencies;
    private final Clock clock;

    Accounts(
            JdbcAccounts accounts,
            JdbcSessions sessions,
            Passwords passwords,
            AuditLog audit,
            Optional<AgencyNames> agencies,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.agencies = agencies;
        this.clock = clock;
    }

    public List<Account> all() {
        return accounts.all();
    }

    /// @throws DomainException there is no such account
    public Account byId(String id) {
        return accounts.byId(id).orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no such account"));
    }

    public Optional<Account> byUsername(String username) {
        return accounts.byUsername(username);
    }

    /// Makes an account with a temporary password, shown once, that its owner must replace at the first sign-in.
    ///
    /// @throws DomainException with every wrong field
    public TemporaryPassword create(NewAccount account, StaffUser actor) {
        List<WrongField> faults = new ArrayList<>(account.faults());
        if (faults.isEmpty() && isOfUnknownAgency(account)) {
            faults.add(WrongField.of("agencyId", "identity.error.agency_form"));
        }
        if (!faults.isEmpty()) {
            throw new DomainException(ErrorCode.INVALID_FIELD, "account is not acceptable", faults);
        }
        String password = passwords.temporary();
        String id = accounts.insert(account, passwords.hash(password), true, false, clock.instant())
                .orElseThrow(() -> new DomainException(
                        ErrorCode.INVALID_FIELD,
                        "user name is taken",
                        List.of(WrongField.of("username", "identity.error.username_taken"))));
        audit.record(actor, "account.created", id, account.username() + " " + sortedNames(account.roles()));
        return new TemporaryPassword(account.username(), password);
    }

    private boolean isOfUnknownAgency(NewAccount account) {
        return account.agencyId() != null
                && agencies.isPresent()
                && !agencies.get().byId().containsKey(account.agencyId());
    }

    /// Ends every session of the account and gives it a temporary password.
    ///
    /// @throws DomainException a sample account
    public TemporaryPassword resetPassword(String id, StaffUser actor) {
        Account account = byId(id);
        if (account.sample()) {
            throw wrong("id", "identity.error.sample_password");
        }
        String password = passwords.temporary();
        accounts.setPassword(id, passwords.hash(password), true, clock.instant());
        sessions.deleteOf(id);
        audit.record(actor, "account.password_reset", id, account.username());
        return new TemporaryPassword(account.username(), password);
    }

    /// Closes an account; its sessions end at once. Somebody must remain who can reopen it.
    ///
    /// @throws DomainException the last administrator, or the actor's own account
    public void disable(String id, StaffUser actor) {
        Account account = byId(id);
        Set<String> administrators = accounts.lockAdministrators();
        boolean last = administrators.equals(Set.of(id));
        if (last || id.equals(actor.id())) {
            throw new DomainException(
                    ErrorCode.INVALID_FIELD,
                    "cannot disable this account",
                    List.of(WrongField.of("id", "identity.error.last_administrator")));
        }
        accounts.setEnabled(id, false);
        sessions.deleteOf(id);
        audit.record(actor, "account.disabled", id, account.username());
    }

    public void enable(String id, StaffUser actor) {
        Account account = byId(id);
        accounts.setEnabled(id, true);
        audit.record(actor, "account.enabled", id, account.username());
    }

    /// A member of staff replaces the own password; other sessions of the account end.
    ///
    /// @throws DomainException with every wrong field
    public void changePassword(StaffUser user, String present, String wanted, String repeated) {
        Account account = byId(user.id());
        String hash = accounts.passwordHash(user.id()).orElseThrow();
        if (account.sample()) {
            throw wrong("present", "identity.error.sample_password");
        }
        if (!passwords.matches(present, hash)) {
            throw wrong("present", "identity.error.password_wrong");
        }
        String fresh = accepted(account.username(), wanted, repeated);
        if (passwords.matches(fresh, hash)) {
            throw wrong("wanted", "identity.error.password_same");
        }
        accounts.setPassword(user.id(), passwords.hash(fresh), false, clock.instant());
        sessions.deleteOf(user.id());
        audit.record(user, "account.password_changed", user.id(), account.username());
    }

    /// Where notices to this member of staff go; empty for nowhere.
    ///
    /// @throws DomainException it is no address
    public void setEmail(StaffUser user, String typed) {
        String email = typed.strip();
        if (!email.isEmpty() && !(email.length() <= 200 && EMAIL.matcher(email).matches())) {
            throw wrong("email", "identity.error.email");
        }
        accounts.setEmail(user.id(), email);
        audit.record(user, "account.email_changed", user.id(), email.isEmpty() ? "removed" : "set");
    }

    /// Where to write to the officers of an agency.
    public List<String> emailsOfOfficers(String agencyId) {
        return accounts.emailsOfOfficers(agencyId);
    }

    /// The password when the rules accept it and it was typed twice alike.
    static String accepted(String username, String wanted, String repeated) {
        PasswordRules.fault(wanted, username).ifPresent(fault -> {
            throw wrong("wanted", fault);
        });
        if (!wanted.equals(repeated)) {
            throw wrong("repeated", "identity.error.password_differs");
        }
        return wanted;
    }

    private static DomainException wrong(String field, String textKey) {
        return new DomainException(
                ErrorCode.INVALID_FIELD, "password not accepted", List.of(WrongField.of(field, textKey)));
    }

    private static List<String> sortedNames(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }
}
