package vn.motcua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// What is typed after `./motcua`.
class MotcuaCommandTest {
    @Test
    void shouldTakeOptionsOfServeWithoutItsName() {
        ParseResult typed = MotcuaCommand.commandLine().parseArgs("--port", "8123", "--home", "/srv/motcua");

        assertThat(typed.hasSubcommand()).isFalse();
        assertThat(typed.<Integer>matchedOptionValue("--port", 0)).isEqualTo(8123);
        assertThat(typed.hasMatchedOption("--home")).isTrue();
        assertThat(MotcuaCommand.commandLine().parseArgs("--port=0").<Integer>matchedOptionValue("--port", 1))
                .isZero();
    }

    @Test
    void shouldTakeThemAfterTheNameToo() {
        ParseResult typed = MotcuaCommand.commandLine().parseArgs("serve", "--port", "8123");

        assertThat(typed.subcommand().<Integer>matchedOptionValue("--port", 0)).isEqualTo(8123);
    }

    @Test
    void shouldRefuseOptionsThatTheCommandWouldNotHear() {
        Typed typed = type("--home", "/srv/motcua", "import-procedures", "national.tar.xz");

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.text()).contains("Put --home after the command: motcua import-procedures --home");
    }

    @Test
    void shouldRefuseWordsThatAreNoCommand() {
        Typed typed = type("serv");

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.text()).contains("serve");
        assertThat(type("--port", "many").exitCode()).isEqualTo(2);
    }

    @Test
    void shouldListTheOptionsInTheHelp() {
        assertThat(type("--help").text()).contains("--port", "--home", "import-procedures");
        assertThat(type("help", "serve").text()).contains("--port");
    }

    private record Typed(int exitCode, String text) {}

    private static Typed type(String... words) {
        var text = new StringWriter();
        CommandLine line = MotcuaCommand.commandLine();
        line.setOut(new PrintWriter(text)).setErr(new PrintWriter(text));
        return new Typed(line.execute(words), text.toString());
    }
}
