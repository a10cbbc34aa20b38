package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.shared.error.DomainException;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class AccountsIT {
    private final RunningServer server;
    private final Accounts accounts;
    private final SigningIn signingIn;
    private final Sessions sessions;
    private final StaffUser admin;

    AccountsIT(RunningServer server) {
        this.server = server;
        this.accounts = server.get(Accounts.class);
        this.signingIn = server.get(SigningIn.class);
        this.sessions = server.get(Sessions.class);
        this.admin = SignedIn.as(server, Role.ADMINISTRATOR).user();
    }

    @Test
    void shouldMakeTheOwnerReplaceATemporaryPassword() throws Exception {
        TemporaryPassword made = accounts.create(officer("doi-mat-khau"), admin);
        SessionToken token = signIn("doi-mat-khau", made.password());
        assertThat(sessions.find(token).orElseThrow().mustChangePassword()).isTrue();

        var http = java.net.http.HttpRequest.newBuilder(server.uri("/staff/feedback"))
                .header("Cookie", "motcua-session=" + token.value())
                .build();
        var response = server.http().send(http, java.net.http.HttpResponse.BodyHandlers.discarding());
        assertThat(response.headers().firstValue("Location")).hasValue("/staff/password");

        StaffUser user = sessions.find(token).orElseThrow().user();
        accounts.changePassword(user, made.password(), "mưa chiều trên sông Hàn", "mưa chiều trên sông Hàn");
        assertThat(sessions.find(token))
                .as("sessions end with the old password")
                .isEmpty();
        SessionToken again = signIn("doi-mat-khau", "mưa chiều trên sông Hàn");
        assertThat(sessions.find(again).orElseThrow().mustChangePassword()).isFalse();
    }

    @Test
    void shouldEndTheSessionsOfADisabledAccount() {
        TemporaryPassword made = accounts.create(officer("bi-khoa"), admin);
        SessionToken token = signIn("bi-khoa", made.password());
        String id = sessions.find(token).orElseThrow().user().id();

        accounts.disable(id, admin);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(signingIn.signIn("bi-khoa", made.password(), "192.0.2.7")).isInstanceOf(SignInOutcome.Refused.class);
        accounts.enable(id, admin);
        assertThat(signIn("bi-khoa", made.password())).isNotNull();
    }

    @Test
    void shouldKeepOneAdministrator() {
        assertThatThrownBy(() -> accounts.disable(admin.id(), admin)).isInstanceOf(DomainException.class);
    }

    @Test
    void shouldNameEveryWrongField() {
        var wrong = new NewAccount("Tên Có Dấu", " ", Set.of(), "Không phải mã");
        assertThatThrownBy(() -> accounts.create(wrong, admin))
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.fields())
                        .extracting(DomainException.WrongField::field)
                        .containsExactly("username", "displayName", "roles", "agencyId"));
    }

    @Test
    void shouldRefuseAUserNameThatIsTaken() {
        assertThatThrownBy(() -> accounts.create(officer("canbo"), admin))
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.fields())
                        .extracting(DomainException.WrongField::field)
                        .containsExactly("username"));
    }

    @Test
    void shouldKeepTheAuditLogAsItWasWritten() throws Exception {
        accounts.create(officer("nhat-ky"), admin);
        assertThat(server.get(AuditLog.class).before(Long.MAX_VALUE, 10))
                .extracting(AuditEntry::action)
                .contains("account.created");
        for (String sql : new String[] {
            "update identity.audit_entry set detail = ''",
            "delete from identity.audit_entry",
            "truncate identity.audit_entry"
        }) {
            assertThatThrownBy(() -> server.execute(sql)).hasMessageContaining("append-only");
        }
    }

    private static NewAccount officer(String username) {
        return new NewAccount(username, "Nguyễn Văn A", Set.of(Role.OFFICER), "ubnd-hai-chau");
    }

    private SessionToken signIn(String username, String password) {
        SignInOutcome outcome = signingIn.signIn(username, password, "192.0.2.1");
        assertThat(outcome).isInstanceOf(SignInOutcome.Accepted.class);
        return ((SignInOutcome.Accepted) outcome).token();
    }
}
