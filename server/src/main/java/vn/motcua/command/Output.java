package vn.motcua.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Lines that a command says to the person who typed it.
final class Output {
    private Output() {}

    static void line(@Nullable CommandSpec spec, String format, Object... arguments) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(format.formatted(arguments));
        out.flush();
    }
}
