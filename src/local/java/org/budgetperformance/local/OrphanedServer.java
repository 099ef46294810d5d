package org.budgetperformance.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose service was killed runs on and holds its data files; the next start ends it first. */
final class OrphanedServer {
    private static final int SECONDS_TO_END = 60;

    private OrphanedServer() {}

    /** To be called under the directory's lock: whatever still serves this data has lost its owner. */
    static void stop(Path pidFile, Path data) throws IOException {
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            ProcessHandle.of(pid).filter(process -> serves(process, data)).ifPresent(OrphanedServer::end);
        }
    }

    /** The system gives the numbers of ended processes to others, so the number alone proves nothing. */
    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains("--datadir=" + data))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException("the database server " + process.pid() + " could not be stopped", failure);
        }
    }
}
