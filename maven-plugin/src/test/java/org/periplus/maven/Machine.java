package org.periplus.maven;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** What this Java machine holds. */
final class Machine {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Machine() {}

    /** Returns how many files are open; 0 where the system does not tell, such as on Windows. */
    static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    /** Returns the threads by number and name, but for those of the common pool and those the machine itself has. */
    static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getThreadGroup() != null
                        && !thread.getThreadGroup().getName().equals("system")
                        && !thread.getName().startsWith("ForkJoinPool.commonPool"))
                .map(thread -> thread.getId() + " " + thread.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Waits until something holds, and tells whether it did before the time was up. */
    static boolean soon(BooleanSupplier holds) {
        Instant end = Instant.now().plus(LONGEST);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
