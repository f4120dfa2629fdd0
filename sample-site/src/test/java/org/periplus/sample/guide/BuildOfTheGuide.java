package org.periplus.sample.guide;

import java.nio.file.Files;
import java.nio.file.Path;

/** The Maven of this build, for builds that the guide prints: with the plugin as it was just packaged, and without a network. */
final class BuildOfTheGuide {

    private static final Path PACKAGED = folder("sample.maven.packaged", "../maven-plugin/target/it-repository");
    private static final Path KNOWN = folder("sample.maven.known", PACKAGED.toString());
    private static final Path HOME =
            folder("sample.maven.home", System.getenv().getOrDefault("MAVEN_HOME", "/usr/share/maven"));

    private BuildOfTheGuide() {}

    /** Returns a script that calls Maven with the words it is given, and with settings that lead to what is on this machine. */
    static String maven(Desk desk) {
        if (!Files.isDirectory(PACKAGED.resolve("org/periplus"))) {
            throw new IllegalStateException("There is no plugin in " + PACKAGED + "; build it first, with mvn verify");
        }
        Path settings = desk.write("home/settings.xml", """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>surrounding-build</id>
                      <mirrorOf>*</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                </settings>
                """.formatted(KNOWN.toUri()));
        return "export MAVEN_OPTS='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'\nexec %s -s %s -Dmaven.repo.local=%s \"$@\""
                .formatted(Desk.quoted(HOME.resolve("bin/mvn")), Desk.quoted(settings), Desk.quoted(PACKAGED));
    }

    private static Path folder(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
    }
}
