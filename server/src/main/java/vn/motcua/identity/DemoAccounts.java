package vn.motcua.identity;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.motcua.shared.config.MotcuaSettings;

/// The sample accounts of the demo mode, one per role; their password is on the sign-in page. Production switches them
/// off at every start, in case a demo's database is taken over.
@Singleton
public class DemoAccounts {
    /// Known to everybody, which is why the demo mode is open to this machine only.
    public static final String PASSWORD = "motcua-chay-thu";

    private static final List<NewAccount> SAMPLES = List.of(
            new NewAccount("admin", "Quản trị viên mẫu", Set.of(Role.ADMINISTRATOR), null),
            new NewAccount("dieuphoi", "Điều phối viên mẫu", Set.of(Role.COORDINATOR), null),
            new NewAccount("canbo", "Cán bộ phường Hải Châu (mẫu)", Set.of(Role.OFFICER), "ubnd-hai-chau"),
            new NewAccount("bientap", "Biên tập thủ tục mẫu", Set.of(Role.CATALOGUE_EDITOR), null));

    private final JdbcAccounts accounts;
    private final Passwords passwords;
    private final MotcuaSettings settings;
    private final Clock clock;

    DemoAccounts(JdbcAccounts accounts, Passwords passwords, MotcuaSettings settings, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void onStartup(StartupEvent event) {
        if (!settings.serving()) {
            return;
        }
        if (settings.demo() && SAMPLES.stream().anyMatch(this::missing)) {
            String hash = passwords.hash(PASSWORD);
            SAMPLES.forEach(sample -> accounts.insert(sample, hash, false, true, clock.instant()));
        }
        accounts.setSamplesEnabled(settings.demo());
    }

    private boolean missing(NewAccount sample) {
        return accounts.byUsername(sample.username()).isEmpty();
    }

    /// What the sign-in page lists; empty in production.
    public List<NewAccount> samples() {
        return settings.demo() ? SAMPLES : List.of();
    }
}
