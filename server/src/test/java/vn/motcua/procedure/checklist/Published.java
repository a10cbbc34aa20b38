package vn.motcua.procedure.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.testing.RunningServer;

/// Puts a table before the people of a test, whatever stood there.
public final class Published {
    public static final StaffUser EDITOR =
            new StaffUser("test-editor", "bientap", "Biên tập", Set.of(Role.CATALOGUE_EDITOR), null);

    private Published() {}

    public static void table(RunningServer server, ChecklistTable table) {
        ChecklistDesk desk = server.get(ChecklistDesk.class);
        int base = desk.sheet(table.code()).orElseThrow().newest();
        assertThat(desk.publish(table, base, EDITOR)).isInstanceOf(SaveOutcome.Saved.class);
    }
}
