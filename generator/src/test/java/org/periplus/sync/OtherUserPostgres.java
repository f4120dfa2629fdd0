package org.periplus.sync;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** The same server's files, started by an administrator as a user who is nobody. */
record OtherUserPostgres(Path folder, int port, List<String> as) implements Closeable {

    private static final String NOBODY = "65534";

    /** Ways to run a command as nobody: not every system has, or permits, each. */
    private static final List<List<String>> WAYS = List.of(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
            List.of("chroot", "--userspec=" + NOBODY + ":" + NOBODY, "/"),
            List.of("runuser", "-u", "nobody", "--"));

    static boolean isNeeded() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("linux") && "root".equals(System.getProperty("user.name"));
    }

    static OtherUserPostgres start() throws IOException {
        List<String> as =
                WAYS.stream().filter(OtherUserPostgres::works).findFirst().orElseThrow();
        Path folder = Files.createTempDirectory("periplus-postgres-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        unpack(folder.resolve("server"));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        OtherUserPostgres server = new OtherUserPostgres(folder, port, as);
        server.run(
                "initdb",
                "-D",
                server.data(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF-8",
                "--locale=C",
                "--no-sync");
        String settings = "-p " + port + " -h localhost -k " + folder + " -F";
        server.run("pg_ctl", "-D", server.data(), "-w", "-t", "60", "-l", folder + "/log", "-o", settings, "start");
        return server;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean works(List<String> way) {
        try {
            List<String> command = new ArrayList<>(way);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void unpack(Path folder) throws IOException {
        String name =
                "/postgres-linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        Files.createDirectory(folder);
        Path tar = folder.resolveSibling("server.tar");
        try (InputStream packed = Objects.requireNonNull(OtherUserPostgres.class.getResourceAsStream(name), name);
                InputStream unpacked = new XZInputStream(packed)) {
            Files.copy(unpacked, tar);
        }
        call(List.of("tar", "-x", "--no-same-owner", "-f", tar.toString(), "-C", folder.toString()), folder);
        Files.delete(tar);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(
                            path -> Files.isDirectory(path) || path.getParent().endsWith("bin"))
                    .toList()) {
                open(path);
            }
        }
    }

    private static void open(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(as);
        command.add(folder.resolve("server/bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        call(command, folder);
    }

    private static void call(List<String> command, Path folder) throws IOException {
        Path told = Files.createTempFile("periplus-postgres-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command + " failed: " + Files.readString(told));
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        } finally {
            Files.delete(told);
        }
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
