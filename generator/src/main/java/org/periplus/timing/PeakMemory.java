package org.periplus.timing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory that this process has had since it began.
 *
 * @param heap bytes of Java's heap: the sum of the most of each of its parts, which may not have been at one moment
 * @param resident bytes that the system kept for the process; unknown but on Linux
 */
public record PeakMemory(long heap, OptionalLong resident) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern MOST = Pattern.compile("(?m)^VmHWM:\\s*(\\d{1,15}) kB$");
    private static final int KIB = 1024;

    /** Returns what this process has needed until now. */
    public static PeakMemory now() {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isValid())
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return new PeakMemory(heap, ofSystem());
    }

    private static OptionalLong ofSystem() {
        try {
            Matcher most = MOST.matcher(Files.readString(STATUS, StandardCharsets.ISO_8859_1));
            return most.find() ? OptionalLong.of(Long.parseLong(most.group(1)) * KIB) : OptionalLong.empty();
        } catch (IOException | SecurityException elsewhere) {
            return OptionalLong.empty();
        }
    }
}
