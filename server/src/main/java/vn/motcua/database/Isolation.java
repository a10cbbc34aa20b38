package vn.motcua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How PostgreSQL, which refuses to run as root, is started from whoever we are, and how it is made to die with us.
///
/// @param prefix words before the program
/// @param diesWithParent whether `setpriv --pdeathsig` is to be had
record Isolation(List<String> prefix, boolean diesWithParent) {
    private static final String NOBODY = "65534";

    Isolation {
        prefix = List.copyOf(prefix);
    }

    /// As an ordinary user nothing is needed. As root a user namespace without a mapping makes us nobody who still may
    /// touch root's files; where namespaces are switched off, the folder is given to `nobody` instead.
    static Isolation forThisProcess(Path root) throws IOException {
        boolean pdeathsig = works(List.of("setpriv", "--pdeathsig", "INT", "true"));
        if (!isRoot()) {
            return new Isolation(List.of(), pdeathsig);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new Isolation(List.of("unshare", "-U"), pdeathsig);
        }
        List<String> dropped = List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups");
        List<String> probe = new ArrayList<>(dropped);
        probe.add("true");
        if (works(probe) && works(List.of("chown", "-R", NOBODY + ":" + NOBODY, root.toString()))) {
            return new Isolation(dropped, pdeathsig);
        }
        throw new DatabaseUnavailableException(
                "PostgreSQL does not run as root and this machine allows neither user namespaces nor setpriv. "
                        + "Start motcua as an ordinary user, or set DATABASE_URL.");
    }

    List<String> program(List<String> command) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(command);
        return words;
    }

    /// A change of credentials clears the death signal, so it is set last, just before PostgreSQL itself.
    List<String> postgres(List<String> command) {
        List<String> words = new ArrayList<>(prefix);
        if (diesWithParent) {
            words.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        words.addAll(command);
        return words;
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
