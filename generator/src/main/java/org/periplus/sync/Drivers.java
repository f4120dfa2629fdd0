package org.periplus.sync;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * The drivers of databases, which are no part of the program: each brings its own licence and size. For use by one thread.
 */
public final class Drivers implements Closeable {

    private final Function<ClassLoader, List<Driver>> found;
    private final Optional<URLClassLoader> loader;
    private final String place;

    private Drivers(Function<ClassLoader, List<Driver>> found, Optional<URLClassLoader> loader, String place) {
        this.found = found;
        this.loader = loader;
        this.place = place;
    }

    /** Returns these drivers and no others. */
    public static Drivers of(List<Driver> drivers) {
        List<Driver> all = List.copyOf(drivers);
        return new Drivers(loader -> all, Optional.empty(), "what was given");
    }

    /**
     * Returns the drivers in the archives of a folder, which need not exist. Each archive is code that is run: the folder must be
     * the caller's, never the content's.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Drivers in(Path folder) throws IOException {
        List<URL> archives = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
                for (Path file : files) {
                    archives.add(file.toUri().toURL());
                }
            }
        }
        archives.sort((one, other) -> one.toString().compareTo(other.toString()));
        URLClassLoader loader = new URLClassLoader(archives.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return new Drivers(Drivers::load, Optional.of(loader), folder.toString());
    }

    private static List<Driver> load(ClassLoader loader) {
        List<Driver> drivers = new ArrayList<>();
        ServiceLoader.load(Driver.class, loader).stream().forEach(provider -> {
            if (provider.type().getClassLoader() == loader) {
                drivers.add(provider.get());
            }
        });
        return drivers;
    }

    /** Returns the driver for an address; throws {@link SyncRefusal} that says which one to get if there is none. */
    Driver find(DatabaseAddress address) throws SyncRefusal {
        try {
            for (Driver driver : found.apply(loader.isPresent() ? loader.get() : Drivers.class.getClassLoader())) {
                if (driver.acceptsURL(address.plain())) {
                    return driver;
                }
            }
        } catch (SQLException | ServiceConfigurationError broken) {
            throw SyncRefusal.usage("a driver in " + place + " cannot be used: " + broken.getMessage(), "");
        }
        throw SyncRefusal.usage(
                "there is no driver for " + address.kind().start() + " in " + place,
                "put the archive " + address.kind().driver()
                        + " of Maven Central there, or name its folder with --drivers");
    }

    @Override
    public void close() throws IOException {
        if (loader.isPresent()) {
            loader.get().close();
        }
    }
}
