package vn.motcua.command;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where and on which port to serve; options of `serve`, and of the program itself when no command is named.
final class ServeOptions {
    @Mixin
    private HomeOptions home = new HomeOptions();

    @Option(
            names = "--port",
            paramLabel = "<number>",
            defaultValue = "${env:MOTCUA_PORT:-8080}",
            description = "Port of the web server (MOTCUA_PORT, default: 8080; 0 picks a free one).")
    private int port = 8080;

    Path home() {
        return home.home();
    }

    int port() {
        return port;
    }
}
